"use strict";
exports.id = 1824;
exports.ids = [1824];
exports.modules = {

/***/ 1824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAutoScaling: () => (/* binding */ createAutoScaling)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8677);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6150);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(521);
/* harmony import */ var _stream_collector_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3849);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7357);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4192);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1349);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7657);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6855);
/* harmony import */ var _raw_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(528);













// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/auth/httpAuthSchemeProvider.js
const defaultApplicationAutoScalingHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.m)(context).operation,
		region: await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.p)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "application-autoscaling",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultApplicationAutoScalingHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.p)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "application-autoscaling"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-application-auto-scaling/package.json
var version = "3.1141.0";
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://application-autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://application-autoscaling.{Region}.amazonaws.com", i],
		["https://application-autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://application-autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://application-autoscaling.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.U.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.H({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.B)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.V.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.d;
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/models/ApplicationAutoScalingServiceException.js
var ApplicationAutoScalingServiceException = class ApplicationAutoScalingServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_8__.t {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ApplicationAutoScalingServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/models/errors.js
var ConcurrentUpdateException = class ConcurrentUpdateException extends ApplicationAutoScalingServiceException {
	name = "ConcurrentUpdateException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "ConcurrentUpdateException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentUpdateException.prototype);
		this.Message = opts.Message;
	}
};
var InternalServiceException = class InternalServiceException extends ApplicationAutoScalingServiceException {
	name = "InternalServiceException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InternalServiceException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServiceException.prototype);
		this.Message = opts.Message;
	}
};
var ObjectNotFoundException = class ObjectNotFoundException extends ApplicationAutoScalingServiceException {
	name = "ObjectNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ObjectNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ObjectNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ValidationException = class ValidationException extends ApplicationAutoScalingServiceException {
	name = "ValidationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidNextTokenException = class InvalidNextTokenException extends ApplicationAutoScalingServiceException {
	name = "InvalidNextTokenException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidNextTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
		this.Message = opts.Message;
	}
};
var FailedResourceAccessException = class FailedResourceAccessException extends ApplicationAutoScalingServiceException {
	name = "FailedResourceAccessException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "FailedResourceAccessException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FailedResourceAccessException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends ApplicationAutoScalingServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	ResourceName;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = opts.Message;
		this.ResourceName = opts.ResourceName;
	}
};
var LimitExceededException = class LimitExceededException extends ApplicationAutoScalingServiceException {
	name = "LimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var TooManyTagsException = class TooManyTagsException extends ApplicationAutoScalingServiceException {
	name = "TooManyTagsException";
	$fault = "client";
	Message;
	ResourceName;
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
		this.Message = opts.Message;
		this.ResourceName = opts.ResourceName;
	}
};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/schemas/schemas_0.js
const _A = "Alarm";
const _AARN = "AlarmARN";
const _AN = "AlarmName";
const _AT = "AdjustmentType";
const _Al = "Alarms";
const _CCMS = "CustomizedCapacityMetricSpecification";
const _CLMS = "CustomizedLoadMetricSpecification";
const _CMS = "CustomizedMetricSpecification";
const _CSMS = "CustomizedScalingMetricSpecification";
const _CT = "CreationTime";
const _CUE = "ConcurrentUpdateException";
const _Co = "Cooldown";
const _D = "Dimensions";
const _DSI = "DisableScaleIn";
const _DSIS = "DynamicScalingInSuspended";
const _DSOS = "DynamicScalingOutSuspended";
const _DSPRes = "DescribeScalingPoliciesRequest";
const _DSPResc = "DescribeScalingPoliciesResponse";
const _DSPe = "DescribeScalingPolicies";
const _DST = "DeregisterScalableTarget";
const _DSTR = "DeregisterScalableTargetRequest";
const _DSTRe = "DeregisterScalableTargetResponse";
const _DSTRes = "DescribeScalableTargetsRequest";
const _DSTResc = "DescribeScalableTargetsResponse";
const _DSTe = "DescribeScalableTargets";
const _E = "Expression";
const _FRAE = "FailedResourceAccessException";
const _I = "Id";
const _INTE = "InvalidNextTokenException";
const _ISE = "InternalServiceException";
const _L = "Label";
const _LEE = "LimitExceededException";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _M = "Message";
const _MAM = "MinAdjustmentMagnitude";
const _MAT = "MetricAggregationType";
const _MC = "MaxCapacity";
const _MCB = "MaxCapacityBuffer";
const _MCBB = "MaxCapacityBreachBehavior";
const _MCi = "MinCapacity";
const _MD = "MetricDimension";
const _MDQ = "MetricDataQueries";
const _MDe = "MetricDimensions";
const _MILB = "MetricIntervalLowerBound";
const _MIUB = "MetricIntervalUpperBound";
const _MN = "MetricName";
const _MR = "MaxResults";
const _MSe = "MetricStat";
const _MSet = "MetricSpecifications";
const _Me = "Metrics";
const _Met = "Metric";
const _Mo = "Mode";
const _N = "Namespace";
const _NT = "NextToken";
const _Na = "Name";
const _ONFE = "ObjectNotFoundException";
const _PARN = "PolicyARN";
const _PC = "PredictedCapacity";
const _PLMS = "PredefinedLoadMetricSpecification";
const _PMPS = "PredefinedMetricPairSpecification";
const _PMS = "PredefinedMetricSpecification";
const _PMT = "PredefinedMetricType";
const _PN = "PolicyName";
const _PNo = "PolicyNames";
const _PSCMS = "PredictiveScalingCustomizedMetricSpecification";
const _PSM = "PredictiveScalingMetric";
const _PSMD = "PredictiveScalingMetricDimension";
const _PSMDQ = "PredictiveScalingMetricDataQuery";
const _PSMDQr = "PredictiveScalingMetricDataQueries";
const _PSMDr = "PredictiveScalingMetricDimensions";
const _PSMS = "PredictiveScalingMetricSpecification";
const _PSMSr = "PredefinedScalingMetricSpecification";
const _PSMSre = "PredictiveScalingMetricStat";
const _PSMSred = "PredictiveScalingMetricSpecifications";
const _PSP = "PutScalingPolicy";
const _PSPC = "PredictiveScalingPolicyConfiguration";
const _PSPLMS = "PredictiveScalingPredefinedLoadMetricSpecification";
const _PSPMPS = "PredictiveScalingPredefinedMetricPairSpecification";
const _PSPR = "PutScalingPolicyRequest";
const _PSPRu = "PutScalingPolicyResponse";
const _PSPSMS = "PredictiveScalingPredefinedScalingMetricSpecification";
const _PT = "PolicyType";
const _RARN = "ResourceARN";
const _RARNo = "RoleARN";
const _RD = "ReturnData";
const _RI = "ResourceId";
const _RIe = "ResourceIds";
const _RL = "ResourceLabel";
const _RN = "ResourceName";
const _RNFE = "ResourceNotFoundException";
const _RST = "RegisterScalableTarget";
const _RSTR = "RegisterScalableTargetRequest";
const _RSTRe = "RegisterScalableTargetResponse";
const _S = "Statistic";
const _SAcal = "ScalingAdjustment";
const _SAt = "StepAdjustment";
const _SAte = "StepAdjustments";
const _SBT = "SchedulingBufferTime";
const _SD = "ScalableDimension";
const _SIC = "ScaleInCooldown";
const _SN = "ServiceNamespace";
const _SOC = "ScaleOutCooldown";
const _SP = "ScalingPolicies";
const _SPc = "ScalingPolicy";
const _SS = "SuspendedState";
const _SSPC = "StepScalingPolicyConfiguration";
const _SSS = "ScheduledScalingSuspended";
const _ST = "ScalableTargets";
const _STARN = "ScalableTargetARN";
const _STc = "ScalableTarget";
const _St = "Stat";
const _TK = "TagKeys";
const _TMTE = "TooManyTagsException";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TTM = "TargetTrackingMetric";
const _TTMD = "TargetTrackingMetricDimension";
const _TTMDQ = "TargetTrackingMetricDataQuery";
const _TTMDQa = "TargetTrackingMetricDataQueries";
const _TTMDa = "TargetTrackingMetricDimensions";
const _TTMS = "TargetTrackingMetricStat";
const _TTSPC = "TargetTrackingScalingPolicyConfiguration";
const _TV = "TargetValue";
const _Ta = "Tags";
const _U = "Unit";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _VE = "ValidationException";
const _Va = "Value";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.applicationautoscaling";
const _se = "server";
const n0 = "com.amazonaws.applicationautoscaling";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.t(_s);
var ApplicationAutoScalingServiceException$ = [
	-3,
	_s,
	"ApplicationAutoScalingServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(ApplicationAutoScalingServiceException$, ApplicationAutoScalingServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_7__.t(n0);
var ConcurrentUpdateException$ = [
	-3,
	n0,
	_CUE,
	{
		[_aQE]: [`ConcurrentUpdateException`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0]
];
n0_registry.registerError(ConcurrentUpdateException$, ConcurrentUpdateException);
var FailedResourceAccessException$ = [
	-3,
	n0,
	_FRAE,
	{
		[_aQE]: [`FailedResourceAccessException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(FailedResourceAccessException$, FailedResourceAccessException);
var InternalServiceException$ = [
	-3,
	n0,
	_ISE,
	{
		[_aQE]: [`InternalServiceException`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0]
];
n0_registry.registerError(InternalServiceException$, InternalServiceException);
var InvalidNextTokenException$ = [
	-3,
	n0,
	_INTE,
	{
		[_aQE]: [`InvalidNextTokenException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{
		[_aQE]: [`LimitExceededException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var ObjectNotFoundException$ = [
	-3,
	n0,
	_ONFE,
	{
		[_aQE]: [`ObjectNotFoundException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ObjectNotFoundException$, ObjectNotFoundException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M, _RN],
	[0, 0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var TooManyTagsException$ = [
	-3,
	n0,
	_TMTE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M, _RN],
	[0, 0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{
		[_aQE]: [`ValidationException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var Alarm$ = [
	3,
	n0,
	_A,
	0,
	[_AN, _AARN],
	[0, 0],
	2
];
var CustomizedMetricSpecification$ = [
	3,
	n0,
	_CMS,
	0,
	[
		_MN,
		_N,
		_D,
		_S,
		_U,
		_Me
	],
	[
		0,
		0,
		() => MetricDimensions,
		0,
		0,
		() => TargetTrackingMetricDataQueries
	]
];
var DeregisterScalableTargetRequest$ = [
	3,
	n0,
	_DSTR,
	0,
	[
		_SN,
		_RI,
		_SD
	],
	[
		0,
		0,
		0
	],
	3
];
var DeregisterScalableTargetResponse$ = [
	3,
	n0,
	_DSTRe,
	0,
	[],
	[]
];
var DescribeScalableTargetsRequest$ = [
	3,
	n0,
	_DSTRes,
	0,
	[
		_SN,
		_RIe,
		_SD,
		_MR,
		_NT
	],
	[
		0,
		64,
		0,
		1,
		0
	],
	1
];
var DescribeScalableTargetsResponse$ = [
	3,
	n0,
	_DSTResc,
	0,
	[_ST, _NT],
	[() => ScalableTargets, 0]
];
var DescribeScalingPoliciesRequest$ = [
	3,
	n0,
	_DSPRes,
	0,
	[
		_SN,
		_PNo,
		_RI,
		_SD,
		_MR,
		_NT
	],
	[
		0,
		64,
		0,
		0,
		1,
		0
	],
	1
];
var DescribeScalingPoliciesResponse$ = [
	3,
	n0,
	_DSPResc,
	0,
	[_SP, _NT],
	[() => ScalingPolicies, 0]
];
var ListTagsForResourceRequest$ = [
	3,
	n0,
	_LTFRR,
	0,
	[_RARN],
	[0],
	1
];
var ListTagsForResourceResponse$ = [
	3,
	n0,
	_LTFRRi,
	0,
	[_Ta],
	[128]
];
var MetricDimension$ = [
	3,
	n0,
	_MD,
	0,
	[_Na, _Va],
	[0, 0],
	2
];
var PredefinedMetricSpecification$ = [
	3,
	n0,
	_PMS,
	0,
	[_PMT, _RL],
	[0, 0],
	1
];
var PredictiveScalingCustomizedMetricSpecification$ = [
	3,
	n0,
	_PSCMS,
	0,
	[_MDQ],
	[() => PredictiveScalingMetricDataQueries],
	1
];
var PredictiveScalingMetric$ = [
	3,
	n0,
	_PSM,
	0,
	[
		_D,
		_MN,
		_N
	],
	[
		() => PredictiveScalingMetricDimensions,
		0,
		0
	]
];
var PredictiveScalingMetricDataQuery$ = [
	3,
	n0,
	_PSMDQ,
	0,
	[
		_I,
		_E,
		_MSe,
		_L,
		_RD
	],
	[
		0,
		0,
		() => PredictiveScalingMetricStat$,
		0,
		2
	],
	1
];
var PredictiveScalingMetricDimension$ = [
	3,
	n0,
	_PSMD,
	0,
	[_Na, _Va],
	[0, 0],
	2
];
var PredictiveScalingMetricSpecification$ = [
	3,
	n0,
	_PSMS,
	0,
	[
		_TV,
		_PMPS,
		_PSMSr,
		_PLMS,
		_CSMS,
		_CLMS,
		_CCMS
	],
	[
		1,
		() => PredictiveScalingPredefinedMetricPairSpecification$,
		() => PredictiveScalingPredefinedScalingMetricSpecification$,
		() => PredictiveScalingPredefinedLoadMetricSpecification$,
		() => PredictiveScalingCustomizedMetricSpecification$,
		() => PredictiveScalingCustomizedMetricSpecification$,
		() => PredictiveScalingCustomizedMetricSpecification$
	],
	1
];
var PredictiveScalingMetricStat$ = [
	3,
	n0,
	_PSMSre,
	0,
	[
		_Met,
		_St,
		_U
	],
	[
		() => PredictiveScalingMetric$,
		0,
		0
	],
	2
];
var PredictiveScalingPolicyConfiguration$ = [
	3,
	n0,
	_PSPC,
	0,
	[
		_MSet,
		_Mo,
		_SBT,
		_MCBB,
		_MCB
	],
	[
		() => PredictiveScalingMetricSpecifications,
		0,
		1,
		0,
		1
	],
	1
];
var PredictiveScalingPredefinedLoadMetricSpecification$ = [
	3,
	n0,
	_PSPLMS,
	0,
	[_PMT, _RL],
	[0, 0],
	1
];
var PredictiveScalingPredefinedMetricPairSpecification$ = [
	3,
	n0,
	_PSPMPS,
	0,
	[_PMT, _RL],
	[0, 0],
	1
];
var PredictiveScalingPredefinedScalingMetricSpecification$ = [
	3,
	n0,
	_PSPSMS,
	0,
	[_PMT, _RL],
	[0, 0],
	1
];
var PutScalingPolicyRequest$ = [
	3,
	n0,
	_PSPR,
	0,
	[
		_PN,
		_SN,
		_RI,
		_SD,
		_PT,
		_SSPC,
		_TTSPC,
		_PSPC
	],
	[
		0,
		0,
		0,
		0,
		0,
		() => StepScalingPolicyConfiguration$,
		() => TargetTrackingScalingPolicyConfiguration$,
		() => PredictiveScalingPolicyConfiguration$
	],
	4
];
var PutScalingPolicyResponse$ = [
	3,
	n0,
	_PSPRu,
	0,
	[_PARN, _Al],
	[0, () => Alarms],
	1
];
var RegisterScalableTargetRequest$ = [
	3,
	n0,
	_RSTR,
	0,
	[
		_SN,
		_RI,
		_SD,
		_MCi,
		_MC,
		_RARNo,
		_SS,
		_Ta
	],
	[
		0,
		0,
		0,
		1,
		1,
		0,
		() => SuspendedState$,
		128
	],
	3
];
var RegisterScalableTargetResponse$ = [
	3,
	n0,
	_RSTRe,
	0,
	[_STARN],
	[0]
];
var ScalableTarget$ = [
	3,
	n0,
	_STc,
	0,
	[
		_SN,
		_RI,
		_SD,
		_MCi,
		_MC,
		_RARNo,
		_CT,
		_PC,
		_SS,
		_STARN
	],
	[
		0,
		0,
		0,
		1,
		1,
		0,
		4,
		1,
		() => SuspendedState$,
		0
	],
	7
];
var ScalingPolicy$ = [
	3,
	n0,
	_SPc,
	0,
	[
		_PARN,
		_PN,
		_SN,
		_RI,
		_SD,
		_PT,
		_CT,
		_SSPC,
		_TTSPC,
		_PSPC,
		_Al
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		4,
		() => StepScalingPolicyConfiguration$,
		() => TargetTrackingScalingPolicyConfiguration$,
		() => PredictiveScalingPolicyConfiguration$,
		() => Alarms
	],
	7
];
var StepAdjustment$ = [
	3,
	n0,
	_SAt,
	0,
	[
		_SAcal,
		_MILB,
		_MIUB
	],
	[
		1,
		1,
		1
	],
	1
];
var StepScalingPolicyConfiguration$ = [
	3,
	n0,
	_SSPC,
	0,
	[
		_AT,
		_SAte,
		_MAM,
		_Co,
		_MAT
	],
	[
		0,
		() => StepAdjustments,
		1,
		1,
		0
	]
];
var SuspendedState$ = [
	3,
	n0,
	_SS,
	0,
	[
		_DSIS,
		_DSOS,
		_SSS
	],
	[
		2,
		2,
		2
	]
];
var TagResourceRequest$ = [
	3,
	n0,
	_TRR,
	0,
	[_RARN, _Ta],
	[0, 128],
	2
];
var TagResourceResponse$ = [
	3,
	n0,
	_TRRa,
	0,
	[],
	[]
];
var TargetTrackingMetric$ = [
	3,
	n0,
	_TTM,
	0,
	[
		_D,
		_MN,
		_N
	],
	[
		() => TargetTrackingMetricDimensions,
		0,
		0
	]
];
var TargetTrackingMetricDataQuery$ = [
	3,
	n0,
	_TTMDQ,
	0,
	[
		_I,
		_E,
		_L,
		_MSe,
		_RD
	],
	[
		0,
		0,
		0,
		() => TargetTrackingMetricStat$,
		2
	],
	1
];
var TargetTrackingMetricDimension$ = [
	3,
	n0,
	_TTMD,
	0,
	[_Na, _Va],
	[0, 0],
	2
];
var TargetTrackingMetricStat$ = [
	3,
	n0,
	_TTMS,
	0,
	[
		_Met,
		_St,
		_U
	],
	[
		() => TargetTrackingMetric$,
		0,
		0
	],
	2
];
var TargetTrackingScalingPolicyConfiguration$ = [
	3,
	n0,
	_TTSPC,
	0,
	[
		_TV,
		_PMS,
		_CMS,
		_SOC,
		_SIC,
		_DSI
	],
	[
		1,
		() => PredefinedMetricSpecification$,
		() => CustomizedMetricSpecification$,
		1,
		1,
		2
	],
	1
];
var UntagResourceRequest$ = [
	3,
	n0,
	_URR,
	0,
	[_RARN, _TK],
	[0, 64],
	2
];
var UntagResourceResponse$ = [
	3,
	n0,
	_URRn,
	0,
	[],
	[]
];
var Alarms = [
	1,
	n0,
	_Al,
	0,
	() => Alarm$
];
var MetricDimensions = [
	1,
	n0,
	_MDe,
	0,
	() => MetricDimension$
];
var PredictiveScalingMetricDataQueries = [
	1,
	n0,
	_PSMDQr,
	0,
	() => PredictiveScalingMetricDataQuery$
];
var PredictiveScalingMetricDimensions = [
	1,
	n0,
	_PSMDr,
	0,
	() => PredictiveScalingMetricDimension$
];
var PredictiveScalingMetricSpecifications = [
	1,
	n0,
	_PSMSred,
	0,
	() => PredictiveScalingMetricSpecification$
];
var ScalableTargets = [
	1,
	n0,
	_ST,
	0,
	() => ScalableTarget$
];
var ScalingPolicies = [
	1,
	n0,
	_SP,
	0,
	() => ScalingPolicy$
];
var StepAdjustments = [
	1,
	n0,
	_SAte,
	0,
	() => StepAdjustment$
];
var TargetTrackingMetricDataQueries = [
	1,
	n0,
	_TTMDQa,
	0,
	() => TargetTrackingMetricDataQuery$
];
var TargetTrackingMetricDimensions = [
	1,
	n0,
	_TTMDa,
	0,
	() => TargetTrackingMetricDimension$
];
var DeregisterScalableTarget$ = [
	9,
	n0,
	_DST,
	0,
	() => DeregisterScalableTargetRequest$,
	() => DeregisterScalableTargetResponse$
];
var DescribeScalableTargets$ = [
	9,
	n0,
	_DSTe,
	0,
	() => DescribeScalableTargetsRequest$,
	() => DescribeScalableTargetsResponse$
];
var DescribeScalingPolicies$ = [
	9,
	n0,
	_DSPe,
	0,
	() => DescribeScalingPoliciesRequest$,
	() => DescribeScalingPoliciesResponse$
];
var ListTagsForResource$ = [
	9,
	n0,
	_LTFR,
	0,
	() => ListTagsForResourceRequest$,
	() => ListTagsForResourceResponse$
];
var PutScalingPolicy$ = [
	9,
	n0,
	_PSP,
	0,
	() => PutScalingPolicyRequest$,
	() => PutScalingPolicyResponse$
];
var RegisterScalableTarget$ = [
	9,
	n0,
	_RST,
	0,
	() => RegisterScalableTargetRequest$,
	() => RegisterScalableTargetResponse$
];
var TagResource$ = [
	9,
	n0,
	_TR,
	0,
	() => TagResourceRequest$,
	() => TagResourceResponse$
];
var UntagResource$ = [
	9,
	n0,
	_UR,
	0,
	() => UntagResourceRequest$,
	() => UntagResourceResponse$
];
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2016-02-06",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.st,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultApplicationAutoScalingHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.J(),
		protocol: config?.protocol ?? _index_js__WEBPACK_IMPORTED_MODULE_2__.z,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.applicationautoscaling",
			errorTypeRegistries,
			version: "2016-02-06",
			serviceTarget: "AnyScaleFrontendService"
		},
		serviceId: config?.serviceId ?? "Application Auto Scaling",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_3__.r,
		utf8Decoder: config?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_6__.n,
		utf8Encoder: config?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_6__.t
	};
};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Z)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.W)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Q);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ct)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.rt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _index_js__WEBPACK_IMPORTED_MODULE_2__.B,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.q, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.K,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.y
		}, config),
		streamCollector: config?.streamCollector ?? _stream_collector_js__WEBPACK_IMPORTED_MODULE_5__.t,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.nt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.tt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.f, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Y)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.X)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/ApplicationAutoScalingClient.js
var ApplicationAutoScalingClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.et {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.G)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.O)(_config_4);
		const _config_6 = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.n)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.$)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultApplicationAutoScalingHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commandBuilder.js
const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.i)(commonParams, "AnyScaleFrontendService", "ApplicationAutoScalingClient", _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.t);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/DeregisterScalableTargetCommand.js
var DeregisterScalableTargetCommand = class extends command(_ep0, _mw0, "DeregisterScalableTarget", DeregisterScalableTarget$) {};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/DescribeScalableTargetsCommand.js
var DescribeScalableTargetsCommand = class extends command(_ep0, _mw0, "DescribeScalableTargets", DescribeScalableTargets$) {};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/DescribeScalingPoliciesCommand.js
var DescribeScalingPoliciesCommand = class extends command(_ep0, _mw0, "DescribeScalingPolicies", DescribeScalingPolicies$) {};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/PutScalingPolicyCommand.js
var PutScalingPolicyCommand = class extends command(_ep0, _mw0, "PutScalingPolicy", PutScalingPolicy$) {};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/RegisterScalableTargetCommand.js
var RegisterScalableTargetCommand = class extends command(_ep0, _mw0, "RegisterScalableTarget", RegisterScalableTarget$) {};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends command(_ep0, _mw0, "UntagResource", UntagResource$) {};
// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/models/enums.js
const ScalableDimension = {
	AppstreamFleetDesiredCapacity: "appstream:fleet:DesiredCapacity",
	CassandraTableReadCapacityUnits: "cassandra:table:ReadCapacityUnits",
	CassandraTableWriteCapacityUnits: "cassandra:table:WriteCapacityUnits",
	ComprehendDocClassifierEndpointInferenceUnits: "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
	ComprehendEntityRecognizerEndpointInferenceUnits: "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
	CustomResourceScalableDimension: "custom-resource:ResourceType:Property",
	DynamoDBIndexReadCapacityUnits: "dynamodb:index:ReadCapacityUnits",
	DynamoDBIndexWriteCapacityUnits: "dynamodb:index:WriteCapacityUnits",
	DynamoDBTableReadCapacityUnits: "dynamodb:table:ReadCapacityUnits",
	DynamoDBTableWriteCapacityUnits: "dynamodb:table:WriteCapacityUnits",
	EC2SpotFleetRequestTargetCapacity: "ec2:spot-fleet-request:TargetCapacity",
	ECSServiceDesiredCount: "ecs:service:DesiredCount",
	EMRInstanceGroupInstanceCount: "elasticmapreduce:instancegroup:InstanceCount",
	ElastiCacheCacheClusterNodes: "elasticache:cache-cluster:Nodes",
	ElastiCacheReplicationGroupNodeGroups: "elasticache:replication-group:NodeGroups",
	ElastiCacheReplicationGroupReplicas: "elasticache:replication-group:Replicas",
	KafkaBrokerStorageVolumeSize: "kafka:broker-storage:VolumeSize",
	LambdaFunctionProvisionedConcurrency: "lambda:function:ProvisionedConcurrency",
	NeptuneClusterReadReplicaCount: "neptune:cluster:ReadReplicaCount",
	RDSClusterReadReplicaCount: "rds:cluster:ReadReplicaCount",
	SageMakerInferenceComponentDesiredCopyCount: "sagemaker:inference-component:DesiredCopyCount",
	SageMakerVariantDesiredInstanceCount: "sagemaker:variant:DesiredInstanceCount",
	SageMakerVariantDesiredProvisionedConcurrency: "sagemaker:variant:DesiredProvisionedConcurrency",
	WorkSpacesWorkSpacesPoolDesiredUserSessions: "workspaces:workspacespool:DesiredUserSessions"
};
const ServiceNamespace = {
	APPSTREAM: "appstream",
	CASSANDRA: "cassandra",
	COMPREHEND: "comprehend",
	CUSTOM_RESOURCE: "custom-resource",
	DYNAMODB: "dynamodb",
	EC2: "ec2",
	ECS: "ecs",
	ELASTICACHE: "elasticache",
	EMR: "elasticmapreduce",
	KAFKA: "kafka",
	LAMBDA: "lambda",
	NEPTUNE: "neptune",
	RDS: "rds",
	SAGEMAKER: "sagemaker",
	WORKSPACES: "workspaces"
};
const PolicyType = {
	PredictiveScaling: "PredictiveScaling",
	StepScaling: "StepScaling",
	TargetTrackingScaling: "TargetTrackingScaling"
};
// src/adapters/auto-scaling.ts
/** DescribeScalableTargets takes fifty resource ids a call (API reference). */
const idsPerCall = 50;
const dimension = {
	ServiceNamespace: ServiceNamespace.ECS,
	ScalableDimension: ScalableDimension.ECSServiceDesiredCount
};
/**
* Application Auto Scaling. Every write sets a state and may be repeated: a lost answer is sent again.
*/
function createAutoScaling(configuration, settings) {
	const client = new ApplicationAutoScalingClient(configuration);
	const subjectOf = (name, resource, mutates) => ({
		operation: `application-autoscaling:${name}`,
		resource,
		mutates,
		idempotent: true
	});
	async function describeChunk(resourceIds, signal) {
		const subject = subjectOf("DescribeScalableTargets", resourceIds.join(", "), false);
		const found = [];
		const after = (0,_paging_js__WEBPACK_IMPORTED_MODULE_10__.t)(subject.operation, subject.resource);
		let token;
		do {
			const command = new DescribeScalableTargetsCommand({
				...dimension,
				ResourceIds: [...resourceIds],
				...token === void 0 ? {} : { NextToken: token }
			});
			const answer = await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.y)(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
			found.push(...(answer.ScalableTargets ?? []).map(toTarget));
			token = after(answer.NextToken);
		} while (token !== void 0);
		return found;
	}
	return {
		async describeScalableTargets(resourceIds, signal) {
			const chunks = [];
			for (let index = 0; index < resourceIds.length; index += idsPerCall) chunks.push(describeChunk(resourceIds.slice(index, index + idsPerCall), signal));
			return (await Promise.all(chunks)).flat().filter(({ resourceId }) => resourceIds.includes(resourceId));
		},
		async registerScalableTarget(resourceId, change, signal) {
			const command = new RegisterScalableTargetCommand({
				...dimension,
				ResourceId: resourceId,
				...membersOf(change)
			});
			const subject = subjectOf("RegisterScalableTarget", resourceId, true);
			await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.y)(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
		},
		async deregisterScalableTarget(resourceId, signal) {
			const command = new DeregisterScalableTargetCommand({
				...dimension,
				ResourceId: resourceId
			});
			const subject = subjectOf("DeregisterScalableTarget", resourceId, true);
			try {
				await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.y)(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
				return true;
			} catch (error) {
				if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.i)(error, ["ObjectNotFoundException"])) return false;
				throw error;
			}
		},
		async describeScalingPolicies(resourceId, signal) {
			const subject = subjectOf("DescribeScalingPolicies", resourceId, false);
			const found = [];
			const after = (0,_paging_js__WEBPACK_IMPORTED_MODULE_10__.t)(subject.operation, resourceId);
			let token;
			do {
				const query = {
					...dimension,
					ResourceId: resourceId,
					...token === void 0 ? {} : { NextToken: token }
				};
				const raw = await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.y)(settings, subject, async (abortSignal) => {
					const command = new DescribeScalingPoliciesCommand(query);
					let answer = {};
					(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_11__.t)(stackOf(command), (body) => {
						answer = body;
					});
					await client.send(command, { abortSignal });
					return answer;
				}, signal);
				found.push(...(0,_json_js__WEBPACK_IMPORTED_MODULE_12__.o)(raw.ScalingPolicies).map(toPolicy));
				token = after((0,_json_js__WEBPACK_IMPORTED_MODULE_12__.s)(raw.NextToken));
			} while (token !== void 0);
			return found;
		},
		async putTargetTrackingPolicy(resourceId, name, configuration, signal) {
			const place = {
				...dimension,
				ResourceId: resourceId,
				PolicyName: name
			};
			const subject = subjectOf("PutScalingPolicy", `${resourceId}, policy ${name}`, true);
			await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.y)(settings, subject, (abortSignal) => {
				const command = new PutScalingPolicyCommand({
					...place,
					PolicyType: PolicyType.TargetTrackingScaling
				});
				(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_11__.n)(stackOf(command), {
					...place,
					PolicyType: PolicyType.TargetTrackingScaling,
					TargetTrackingScalingPolicyConfiguration: configuration
				});
				return client.send(command, { abortSignal });
			}, signal);
		},
		async listTags(arn, signal) {
			const command = new ListTagsForResourceCommand({ ResourceARN: arn });
			const subject = subjectOf("ListTagsForResource", arn, false);
			return (await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.y)(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal)).Tags ?? {};
		},
		async tag(arn, tags, signal) {
			const command = new TagResourceCommand({
				ResourceARN: arn,
				Tags: { ...tags }
			});
			const subject = subjectOf("TagResource", arn, true);
			await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.y)(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
		},
		async untag(arn, keys, signal) {
			const command = new UntagResourceCommand({
				ResourceARN: arn,
				TagKeys: [...keys]
			});
			const subject = subjectOf("UntagResource", arn, true);
			await (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.y)(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
		}
	};
}
function membersOf({ min, max, suspended }) {
	return {
		...min === void 0 ? {} : { MinCapacity: min },
		...max === void 0 ? {} : { MaxCapacity: max },
		...suspended && { SuspendedState: {
			DynamicScalingInSuspended: suspended.dynamicIn,
			DynamicScalingOutSuspended: suspended.dynamicOut,
			ScheduledScalingSuspended: suspended.scheduled
		} }
	};
}
function toTarget(target) {
	const state = target.SuspendedState;
	return {
		resourceId: target.ResourceId ?? "",
		arn: target.ScalableTargetARN ?? null,
		min: target.MinCapacity ?? 0,
		max: target.MaxCapacity ?? 0,
		suspended: {
			dynamicIn: state?.DynamicScalingInSuspended ?? false,
			dynamicOut: state?.DynamicScalingOutSuspended ?? false,
			scheduled: state?.ScheduledScalingSuspended ?? false
		}
	};
}
function toPolicy(policy) {
	const tracking = policy.TargetTrackingScalingPolicyConfiguration;
	return {
		name: (0,_json_js__WEBPACK_IMPORTED_MODULE_12__.s)(policy.PolicyName) ?? "",
		type: (0,_json_js__WEBPACK_IMPORTED_MODULE_12__.s)(policy.PolicyType) ?? "",
		tracking: (0,_json_js__WEBPACK_IMPORTED_MODULE_12__.t)(tracking) ? tracking : null
	};
}
/** The clients' stacks differ only in the inputs that they are typed for. */
function stackOf(command) {
	return command.middlewareStack;
}



/***/ }),

/***/ 6855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createPaging)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/adapters/paging.ts
/** Far more than any list that is read here has: a hundred thousand entries. */
const mostPages = 1e3;
/**
* Guards a loop over pages against a server that never comes to the end: takes each answer's token and hands it on,
* undefined after the last page.
*
* @throws AwsError for a token that has come before, and after a thousand pages
*/
function createPaging(operation, resource) {
	const seen = /* @__PURE__ */ new Set();
	return (token) => {
		if (token === null || token === void 0 || token === "") return void 0;
		const trouble = seen.has(token) ? "the answer repeats the token of an earlier page, so the list has no end" : seen.size >= mostPages ? `the list has more than ${mostPages} pages` : null;
		if (trouble !== null) {
			const message = `${operation}${resource === null ? "" : ` (${resource})`} failed: ${trouble}.`;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(message, {
				kind: "refused",
				operation,
				code: "EndlessPages",
				resource,
				requestId: null,
				action: null
			});
		}
		seen.add(token);
		return token;
	};
}



/***/ }),

/***/ 528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sendRaw),
/* harmony export */   t: () => (/* binding */ receiveRaw)
/* harmony export */ });
// src/adapters/raw-json.ts
/** Sends `body` as it is. After serialisation and before signing, so that the signature covers it. */
function sendRaw(stack, body) {
	stack.add((next) => async (args) => {
		const request = args.request;
		request.body = JSON.stringify(body);
		request.headers["content-length"] = String(Buffer.byteLength(request.body));
		return next(args);
	}, {
		step: "build",
		name: "sendRaw",
		priority: "high",
		override: true
	});
}
/** Hands the answer's JSON to `take` before the SDK's own reading of it. Answers that are errors are left alone. */
function receiveRaw(stack, take) {
	stack.add((next) => async (args) => {
		const result = await next(args);
		const response = result.response;
		if (response.statusCode >= 300) return result;
		const bytes = await readAll(response.body);
		take(JSON.parse(bytes.toString("utf8")));
		response.body = bytes;
		return result;
	}, {
		step: "deserialize",
		name: "receiveRaw",
		priority: "low",
		override: true
	});
}
async function readAll(body) {
	if (typeof body === "string" || body instanceof Uint8Array) return Buffer.from(body);
	const chunks = [];
	for await (const chunk of body) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}



/***/ })

};
;