"use strict";
exports.id = 4428;
exports.ids = [4428];
exports.modules = {

/***/ 4428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLogs: () => (/* binding */ createLogs)
/* harmony export */ });
/* harmony import */ var _GetLogEventsCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _abort_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1321);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2114);




// src/adapters/logs.ts
/** CloudWatch Logs, in whatever region a container writes to. Rejects with an AwsError. */
function createLogs(configuration, settings) {
	const clients = /* @__PURE__ */ new Map();
	const clientFor = (region) => {
		const client = clients.get(region) ?? new _GetLogEventsCommand_js__WEBPACK_IMPORTED_MODULE_0__.n({
			...configuration,
			region
		});
		clients.set(region, client);
		return client;
	};
	return {
		/** The last `limit` events of a stream, oldest first. An event is one line, or several as they were written. */
		async logTail(stream, limit, signal) {
			const command = new _GetLogEventsCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({
				logGroupName: stream.group,
				logStreamName: stream.stream,
				startFromHead: false,
				limit
			});
			const subject = {
				operation: "logs:GetLogEvents",
				resource: stream.group,
				mutates: false,
				idempotent: true
			};
			const send = (abortSignal) => clientFor(stream.region).send(command, { abortSignal });
			try {
				const events = (await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.x)(settings, subject, send, signal)).events ?? [];
				const texts = (0,_abort_js__WEBPACK_IMPORTED_MODULE_3__.a)(settings.redactor.redactAll)(events.map(({ message }) => message ?? ""));
				return {
					kind: "lines",
					lines: events.map(({ timestamp }, index) => ({
						atMs: timestamp ?? 0,
						text: texts[index] ?? ""
					}))
				};
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) || error.details.code !== "ResourceNotFoundException") throw error;
				return { kind: /log group does not exist/i.test(error.message) ? "no-group" : "no-stream" };
			}
		},
		destroy() {
			for (const client of clients.values()) client.destroy();
		}
	};
}



/***/ })

};
;