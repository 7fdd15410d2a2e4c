"use strict";
exports.id = 775;
exports.ids = [775];
exports.modules = {

/***/ 6775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDeployments: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1688);
var a=class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(_index_js__WEBPACK_IMPORTED_MODULE_0__.h,_index_js__WEBPACK_IMPORTED_MODULE_0__.g,`DescribeServiceDeployments`,_index_js__WEBPACK_IMPORTED_MODULE_0__.b){};function o(e,t){return{async describeServiceDeployment(n,r){let o=new a({serviceDeploymentArns:[n]}),c=(await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(t,{operation:`ecs:DescribeServiceDeployments`,resource:n,write:!1},t=>e.send(o,{abortSignal:t}),r)).serviceDeployments?.[0];return c===void 0?null:s(c,t.redactor.redact)}}}function s(e,t){let n=e=>e===void 0?null:t(e),r=e.deploymentCircuitBreaker,i=e.alarms;return{arn:e.serviceDeploymentArn??``,status:e.status??``,reason:n(e.statusReason),lifecycleStage:e.lifecycleStage??null,target:e.targetServiceRevision===void 0?null:c(e.targetServiceRevision),breaker:r?.status===void 0?null:{status:r.status,failures:r.failureCount??0,threshold:r.threshold??0},alarms:i?.status===void 0?null:{status:i.status,names:i.alarmNames??[],triggered:i.triggeredAlarmNames??[]},hooks:(e.lifecycleHookDetails??[]).map(e=>({id:e.hookId??``,type:e.targetType??``,target:e.targetArn??null,status:e.status??``,expiresAtMs:e.expiresAt?.getTime()??null,timeoutAction:e.timeoutAction??null})),rollback:e.rollback===void 0?null:{reason:n(e.rollback.reason)}}}function c(e){return{serviceRevision:e.arn??``,requested:e.requestedTaskCount??0,running:e.runningTaskCount??0,pending:e.pendingTaskCount??0,testWeight:e.requestedTestTrafficWeight??null,productionWeight:e.requestedProductionTrafficWeight??null}}

/***/ })

};
;