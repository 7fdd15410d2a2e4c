"use strict";
exports.id = 4055;
exports.ids = [4055];
exports.modules = {

/***/ 4055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCloudWatch: () => (/* binding */ createCloudWatch)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8677);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6150);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(521);
/* harmony import */ var _stream_collector_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3849);
/* harmony import */ var _AwsJsonRpcProtocol_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4157);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7357);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4192);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1349);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4256);











// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/numberSelector.js
const numberSelector = (obj, key, type) => {
	if (!(key in obj)) return;
	const numberValue = parseInt(obj[key], 10);
	if (Number.isNaN(numberValue)) throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
	return numberValue;
};
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js
var AwsJson1_0Protocol = class extends _AwsJsonRpcProtocol_js__WEBPACK_IMPORTED_MODULE_6__.t {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_0";
	}
	getJsonRpcVersion() {
		return "1.0";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.0";
	}
};
// node_modules/@smithy/middleware-compression/dist-es/NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS.js
const NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME = "AWS_DISABLE_REQUEST_COMPRESSION";
const NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME = "disable_request_compression";
const NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.d)(env, NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME, _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.u.ENV),
	configFileSelector: (profile) => (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.d)(profile, NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME, _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.u.CONFIG),
	default: false
};
// node_modules/@smithy/middleware-compression/dist-es/NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS.js
const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";
const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME = "request_min_compression_size_bytes";
const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => numberSelector(env, NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME, _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.u.ENV),
	configFileSelector: (profile) => numberSelector(profile, NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME, _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.u.CONFIG),
	default: 10240
};
// node_modules/@smithy/middleware-compression/dist-es/resolveCompressionConfig.js
const resolveCompressionConfig = (input) => {
	const { disableRequestCompression, requestMinCompressionSizeBytes: _requestMinCompressionSizeBytes } = input;
	return Object.assign(input, {
		disableRequestCompression: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.p)(disableRequestCompression),
		requestMinCompressionSizeBytes: async () => {
			const requestMinCompressionSizeBytes = await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.p)(_requestMinCompressionSizeBytes)();
			if (requestMinCompressionSizeBytes < 0 || requestMinCompressionSizeBytes > 10485760) throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${requestMinCompressionSizeBytes} is outside this range."`);
			return requestMinCompressionSizeBytes;
		}
	});
};
// node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudWatchHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
			name: "monitoring",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCloudWatchHttpAuthSchemeProvider = (authParameters) => {
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
// node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "monitoring"
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
// node_modules/@aws-sdk/client-cloudwatch/package.json
var version = "3.1164.0";
// node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/bdd.js
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
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://monitoring.{Region}.{PartitionResult#dnsSuffix}", i],
		["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000004,
	7,
	100000005,
	100000010,
	4,
	11,
	9,
	5,
	100000004,
	10,
	6,
	100000008,
	100000009,
	5,
	100000005,
	12,
	6,
	13,
	100000007,
	7,
	100000006,
	100000007,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.U.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/endpointResolver.js
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
// node_modules/@aws-sdk/client-cloudwatch/dist-es/models/CloudWatchServiceException.js
var CloudWatchServiceException = class CloudWatchServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_9__.t {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudWatchServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-cloudwatch/dist-es/models/errors.js
var ConflictException = class ConflictException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ConflictException";
	name = "ConflictException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.Message = opts.Message;
	}
};
var KmsAccessDeniedException = class KmsAccessDeniedException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#KmsAccessDeniedException";
	name = "KmsAccessDeniedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "KmsAccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KmsAccessDeniedException.prototype);
		this.Message = opts.Message;
	}
};
var KmsKeyDisabledException = class KmsKeyDisabledException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#KmsKeyDisabledException";
	name = "KmsKeyDisabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "KmsKeyDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KmsKeyDisabledException.prototype);
		this.Message = opts.Message;
	}
};
var KmsKeyNotFoundException = class KmsKeyNotFoundException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#KmsKeyNotFoundException";
	name = "KmsKeyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "KmsKeyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KmsKeyNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	ResourceType;
	ResourceId;
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.ResourceType = opts.ResourceType;
		this.ResourceId = opts.ResourceId;
		this.Message = opts.Message;
	}
};
var ConcurrentModificationException = class ConcurrentModificationException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
		this.Message = opts.Message;
	}
};
var DashboardInvalidInputError = class DashboardInvalidInputError extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#DashboardInvalidInputError";
	name = "DashboardInvalidInputError";
	$fault = "client";
	dashboardValidationMessages;
	constructor(opts) {
		super({
			name: "DashboardInvalidInputError",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DashboardInvalidInputError.prototype);
		this.dashboardValidationMessages = opts.dashboardValidationMessages;
	}
};
var DashboardNotFoundError = class DashboardNotFoundError extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#DashboardNotFoundError";
	name = "DashboardNotFoundError";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DashboardNotFoundError",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DashboardNotFoundError.prototype);
	}
};
var ResourceConflict = class ResourceConflict extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ResourceConflict";
	name = "ResourceConflict";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceConflict",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceConflict.prototype);
	}
};
var ResourceNotFound = class ResourceNotFound extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ResourceNotFound";
	name = "ResourceNotFound";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFound.prototype);
	}
};
var InternalServiceFault = class InternalServiceFault extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#InternalServiceFault";
	name = "InternalServiceFault";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InternalServiceFault",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServiceFault.prototype);
		this.Message = opts.Message;
	}
};
var InvalidParameterCombinationException = class InvalidParameterCombinationException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#InvalidParameterCombinationException";
	name = "InvalidParameterCombinationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterCombinationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterCombinationException.prototype);
	}
};
var InvalidParameterValueException = class InvalidParameterValueException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#InvalidParameterValueException";
	name = "InvalidParameterValueException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
	}
};
var MissingRequiredParameterException = class MissingRequiredParameterException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#MissingRequiredParameterException";
	name = "MissingRequiredParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MissingRequiredParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MissingRequiredParameterException.prototype);
	}
};
var InvalidNextToken = class InvalidNextToken extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#InvalidNextToken";
	name = "InvalidNextToken";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidNextToken",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidNextToken.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#LimitExceededException";
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
var LimitExceededFault = class LimitExceededFault extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#LimitExceededFault";
	name = "LimitExceededFault";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededFault",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededFault.prototype);
	}
};
var InvalidFormatFault = class InvalidFormatFault extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#InvalidFormatFault";
	name = "InvalidFormatFault";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidFormatFault",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidFormatFault.prototype);
	}
};
var ValidationException = class ValidationException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ValidationException";
	name = "ValidationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
	}
};
// node_modules/@aws-sdk/client-cloudwatch/dist-es/schemas/schemas_0.js
const _AA = "AlarmActions";
const _AAl = "AlarmArn";
const _AC = "ActionConfiguration";
const _ACUT = "AlarmConfigurationUpdatedTimestamp";
const _ADl = "AlarmDescription";
const _AE = "ActionsEnabled";
const _AEg = "AggregationExpression";
const _AI = "AccountId";
const _ALLC = "ActionLogLineCount";
const _ALLRA = "ActionLogLineRoleArn";
const _AN = "AlarmName";
const _ANP = "AlarmNamePrefix";
const _ANl = "AlarmNames";
const _AP = "ActionPrefix";
const _APQLC = "AlarmPromQLCriteria";
const _AR = "AlarmRule";
const _ASB = "ActionsSuppressedBy";
const _ASEP = "ActionsSuppressorExtensionPeriod";
const _ASR = "ActionsSuppressedReason";
const _ASWP = "ActionsSuppressorWaitPeriod";
const _ASc = "ActionsSuppressor";
const _ATP = "AlarmTagsPropagation";
const _ATl = "AlarmTypes";
const _CAo = "CompositeAlarm";
const _CAom = "CompositeAlarms";
const _CE = "ConflictException";
const _CME = "ConcurrentModificationException";
const _CO = "ComparisonOperator";
const _COAN = "ChildrenOfAlarmName";
const _Cod = "Code";
const _D = "Dimensions";
const _DAIe = "DescribeAlarmsInput";
const _DAO = "DescribeAlarmsOutput";
const _DAes = "DescribeAlarms";
const _DIIE = "DashboardInvalidInputError";
const _DNFE = "DashboardNotFoundError";
const _DP = "DataPath";
const _DTA = "DatapointsToAlarm";
const _DVM = "DashboardValidationMessage";
const _DVMa = "DashboardValidationMessages";
const _Di = "Dimension";
const _E = "Enabled";
const _EC = "EvaluationCriteria";
const _EI = "EvaluationInterval";
const _ELSCP = "EvaluateLowSampleCountPercentile";
const _EP = "EvaluationPeriods";
const _ESv = "EvaluationState";
const _ESx = "ExtendedStatistic";
const _ET = "EndTime";
const _ETK = "ExcludedTagKeys";
const _ETO = "EndTimeOffset";
const _EW = "EvaluationWindow";
const _Ex = "Expression";
const _GMD = "GetMetricData";
const _GMDI = "GetMetricDataInput";
const _GMDO = "GetMetricDataOutput";
const _I = "Id";
const _IDA = "InsufficientDataActions";
const _IFF = "InvalidFormatFault";
const _INT = "InvalidNextToken";
const _IPCE = "InvalidParameterCombinationException";
const _IPVE = "InvalidParameterValueException";
const _ISF = "InternalServiceFault";
const _ITK = "IncludedTagKeys";
const _KADE = "KmsAccessDeniedException";
const _KKDE = "KmsKeyDisabledException";
const _KKNFE = "KmsKeyNotFoundException";
const _Ke = "Key";
const _L = "Label";
const _LA = "LogAlarms";
const _LAo = "LogAlarm";
const _LEE = "LimitExceededException";
const _LEF = "LimitExceededFault";
const _LGI = "LogGroupIdentifiers";
const _LO = "LabelOptions";
const _M = "Message";
const _MA = "MetricAlarms";
const _MAe = "MetricAlarm";
const _MDQ = "MetricDataQueries";
const _MDQe = "MetricDataQuery";
const _MDR = "MetricDataResults";
const _MDRM = "MetricDataResultMessages";
const _MDRe = "MetricDataResult";
const _MDa = "MaxDatapoints";
const _MDes = "MessageData";
const _MN = "MetricName";
const _MR = "MaxRecords";
const _MRPE = "MissingRequiredParameterException";
const _MSe = "MetricStat";
const _Me = "Metrics";
const _Mes = "Messages";
const _Met = "Metric";
const _N = "Namespace";
const _NT = "NextToken";
const _Na = "Name";
const _OKA = "OKActions";
const _OSEAWUPE = "OnlyStartEvaluatingAfterWarmUpPeriodEnds";
const _P = "Period";
const _POAN = "ParentsOfAlarmName";
const _PP = "PendingPeriod";
const _PQLC = "PromQLCriteria";
const _Q = "Query";
const _QARN = "QueryARN";
const _QRTA = "QueryResultsToAlarm";
const _QRTE = "QueryResultsToEvaluate";
const _QS = "QueryString";
const _RC = "ResourceConflict";
const _RD = "ReturnData";
const _RI = "ResourceId";
const _RNF = "ResourceNotFound";
const _RNFE = "ResourceNotFoundException";
const _RP = "RecoveryPeriod";
const _RT = "ResourceType";
const _SB = "ScanBy";
const _SCc = "ScheduleConfiguration";
const _SCta = "StatusCode";
const _SE = "ScheduleExpression";
const _SQC = "ScheduledQueryConfiguration";
const _SQRARN = "ScheduledQueryRoleARN";
const _SR = "StateReason";
const _SRD = "StateReasonData";
const _ST = "StartTime";
const _STO = "StartTimeOffset";
const _STT = "StateTransitionedTimestamp";
const _SUT = "StateUpdatedTimestamp";
const _SV = "StateValue";
const _SW = "SlidingWindow";
const _St = "Stat";
const _Sta = "Statistic";
const _TL = "TagList";
const _TMD = "TreatMissingData";
const _TMI = "ThresholdMetricId";
const _Ta = "Tags";
const _Tag = "Tag";
const _Th = "Threshold";
const _Ti = "Timezone";
const _Tim = "Timestamps";
const _U = "Unit";
const _V = "Value";
const _VE = "ValidationException";
const _Va = "Values";
const _WCW = "WallClockWindow";
const _WUC = "WarmUpConfiguration";
const _WUPDIM = "WarmUpPeriodDurationInMinutes";
const _aQE = "awsQueryError";
const _c = "client";
const _dVM = "dashboardValidationMessages";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";
const _se = "server";
const n0 = "com.amazonaws.cloudwatch";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__.t(_s);
var CloudWatchServiceException$ = [
	-3,
	_s,
	"CloudWatchServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CloudWatchServiceException$, CloudWatchServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__.t(n0);
var ConcurrentModificationException$ = [
	-3,
	n0,
	_CME,
	{
		[_aQE]: [`ConcurrentModificationException`, 429],
		[_e]: _c,
		[_hE]: 429
	},
	[_M],
	[0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DashboardInvalidInputError$ = [
	-3,
	n0,
	_DIIE,
	{
		[_aQE]: [`InvalidParameterInput`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m, _dVM],
	[0, () => DashboardValidationMessages]
];
n0_registry.registerError(DashboardInvalidInputError$, DashboardInvalidInputError);
var DashboardNotFoundError$ = [
	-3,
	n0,
	_DNFE,
	{
		[_aQE]: [`ResourceNotFound`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(DashboardNotFoundError$, DashboardNotFoundError);
var InternalServiceFault$ = [
	-3,
	n0,
	_ISF,
	{
		[_aQE]: [`InternalServiceError`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0]
];
n0_registry.registerError(InternalServiceFault$, InternalServiceFault);
var InvalidFormatFault$ = [
	-3,
	n0,
	_IFF,
	{
		[_aQE]: [`InvalidFormat`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidFormatFault$, InvalidFormatFault);
var InvalidNextToken$ = [
	-3,
	n0,
	_INT,
	{
		[_aQE]: [`InvalidNextToken`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidNextToken$, InvalidNextToken);
var InvalidParameterCombinationException$ = [
	-3,
	n0,
	_IPCE,
	{
		[_aQE]: [`InvalidParameterCombination`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterCombinationException$, InvalidParameterCombinationException);
var InvalidParameterValueException$ = [
	-3,
	n0,
	_IPVE,
	{
		[_aQE]: [`InvalidParameterValue`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var KmsAccessDeniedException$ = [
	-3,
	n0,
	_KADE,
	{ [_e]: _c },
	[_M],
	[0],
	1
];
n0_registry.registerError(KmsAccessDeniedException$, KmsAccessDeniedException);
var KmsKeyDisabledException$ = [
	-3,
	n0,
	_KKDE,
	{ [_e]: _c },
	[_M],
	[0],
	1
];
n0_registry.registerError(KmsKeyDisabledException$, KmsKeyDisabledException);
var KmsKeyNotFoundException$ = [
	-3,
	n0,
	_KKNFE,
	{ [_e]: _c },
	[_M],
	[0],
	1
];
n0_registry.registerError(KmsKeyNotFoundException$, KmsKeyNotFoundException);
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
var LimitExceededFault$ = [
	-3,
	n0,
	_LEF,
	{
		[_aQE]: [`LimitExceeded`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededFault$, LimitExceededFault);
var MissingRequiredParameterException$ = [
	-3,
	n0,
	_MRPE,
	{
		[_aQE]: [`MissingParameter`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MissingRequiredParameterException$, MissingRequiredParameterException);
var ResourceConflict$ = [
	-3,
	n0,
	_RC,
	{
		[_aQE]: [`ResourceConflict`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ResourceConflict$, ResourceConflict);
var ResourceNotFound$ = [
	-3,
	n0,
	_RNF,
	{
		[_aQE]: [`ResourceNotFound`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFound$, ResourceNotFound);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_aQE]: [`ResourceNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[
		_RT,
		_RI,
		_M
	],
	[
		0,
		0,
		0
	]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{
		[_aQE]: [`ValidationError`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var ActionConfiguration$ = [
	3,
	n0,
	_AC,
	0,
	[_ATP],
	[() => AlarmTagsPropagation$]
];
var AlarmPromQLCriteria$ = [
	3,
	n0,
	_APQLC,
	0,
	[
		_Q,
		_PP,
		_RP
	],
	[
		0,
		1,
		1
	],
	1
];
var AlarmTagsPropagation$ = [
	3,
	n0,
	_ATP,
	0,
	[
		_E,
		_ITK,
		_ETK
	],
	[
		2,
		64,
		64
	],
	1
];
var CompositeAlarm$ = [
	3,
	n0,
	_CAo,
	0,
	[
		_AE,
		_AA,
		_AAl,
		_ACUT,
		_ADl,
		_AN,
		_AR,
		_IDA,
		_OKA,
		_SR,
		_SRD,
		_SUT,
		_SV,
		_STT,
		_ASB,
		_ASR,
		_ASc,
		_ASWP,
		_ASEP,
		_AC
	],
	[
		2,
		64,
		0,
		4,
		0,
		0,
		0,
		64,
		64,
		0,
		0,
		4,
		0,
		4,
		0,
		0,
		0,
		1,
		1,
		() => ActionConfiguration$
	]
];
var DashboardValidationMessage$ = [
	3,
	n0,
	_DVM,
	0,
	[_DP, _M],
	[0, 0]
];
var DescribeAlarmsInput$ = [
	3,
	n0,
	_DAIe,
	0,
	[
		_ANl,
		_ANP,
		_ATl,
		_COAN,
		_POAN,
		_SV,
		_AP,
		_MR,
		_NT
	],
	[
		64,
		0,
		64,
		0,
		0,
		0,
		0,
		1,
		0
	]
];
var DescribeAlarmsOutput$ = [
	3,
	n0,
	_DAO,
	0,
	[
		_CAom,
		_MA,
		_LA,
		_NT
	],
	[
		() => CompositeAlarms,
		() => MetricAlarms,
		() => LogAlarms,
		0
	]
];
var Dimension$ = [
	3,
	n0,
	_Di,
	0,
	[_Na, _V],
	[0, 0],
	2
];
var GetMetricDataInput$ = [
	3,
	n0,
	_GMDI,
	0,
	[
		_MDQ,
		_ST,
		_ET,
		_NT,
		_SB,
		_MDa,
		_LO
	],
	[
		() => MetricDataQueries,
		4,
		4,
		0,
		0,
		1,
		() => LabelOptions$
	],
	3
];
var GetMetricDataOutput$ = [
	3,
	n0,
	_GMDO,
	0,
	[
		_MDR,
		_NT,
		_Mes
	],
	[
		() => MetricDataResults,
		0,
		() => MetricDataResultMessages
	]
];
var LabelOptions$ = [
	3,
	n0,
	_LO,
	0,
	[_Ti],
	[0]
];
var LogAlarm$ = [
	3,
	n0,
	_LAo,
	0,
	[
		_AN,
		_AAl,
		_ADl,
		_ACUT,
		_AE,
		_OKA,
		_AA,
		_IDA,
		_SV,
		_SR,
		_SRD,
		_SUT,
		_SQC,
		_QRTE,
		_QRTA,
		_Th,
		_CO,
		_TMD,
		_STT,
		_ESv,
		_ALLC,
		_ALLRA,
		_WUC,
		_AC
	],
	[
		0,
		0,
		0,
		4,
		2,
		64,
		64,
		64,
		0,
		0,
		0,
		4,
		() => ScheduledQueryConfiguration$,
		1,
		1,
		1,
		0,
		0,
		4,
		0,
		1,
		0,
		() => WarmUpConfiguration$,
		() => ActionConfiguration$
	]
];
var MessageData$ = [
	3,
	n0,
	_MDes,
	0,
	[_Cod, _V],
	[0, 0]
];
var Metric$ = [
	3,
	n0,
	_Met,
	0,
	[
		_N,
		_MN,
		_D
	],
	[
		0,
		0,
		() => Dimensions
	]
];
var MetricAlarm$ = [
	3,
	n0,
	_MAe,
	0,
	[
		_AN,
		_AAl,
		_ADl,
		_ACUT,
		_AE,
		_OKA,
		_AA,
		_IDA,
		_SV,
		_SR,
		_SRD,
		_SUT,
		_MN,
		_N,
		_Sta,
		_ESx,
		_D,
		_P,
		_U,
		_EP,
		_DTA,
		_Th,
		_CO,
		_TMD,
		_ELSCP,
		_Me,
		_TMI,
		_ESv,
		_STT,
		_EW,
		_WUC,
		_EC,
		_EI,
		_AC
	],
	[
		0,
		0,
		0,
		4,
		2,
		64,
		64,
		64,
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		0,
		() => Dimensions,
		1,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		() => MetricDataQueries,
		0,
		0,
		4,
		() => EvaluationWindow$,
		() => WarmUpConfiguration$,
		() => EvaluationCriteria$,
		1,
		() => ActionConfiguration$
	]
];
var MetricDataQuery$ = [
	3,
	n0,
	_MDQe,
	0,
	[
		_I,
		_MSe,
		_Ex,
		_L,
		_RD,
		_P,
		_AI
	],
	[
		0,
		() => MetricStat$,
		0,
		0,
		2,
		1,
		0
	],
	1
];
var MetricDataResult$ = [
	3,
	n0,
	_MDRe,
	0,
	[
		_I,
		_L,
		_Tim,
		_Va,
		_SCta,
		_Mes
	],
	[
		0,
		0,
		68,
		65,
		0,
		() => MetricDataResultMessages
	]
];
var MetricStat$ = [
	3,
	n0,
	_MSe,
	0,
	[
		_Met,
		_P,
		_St,
		_U
	],
	[
		() => Metric$,
		1,
		0,
		0
	],
	3
];
var ScheduleConfiguration$ = [
	3,
	n0,
	_SCc,
	0,
	[
		_SE,
		_STO,
		_ETO
	],
	[
		0,
		1,
		1
	],
	2
];
var ScheduledQueryConfiguration$ = [
	3,
	n0,
	_SQC,
	0,
	[
		_QS,
		_SQRARN,
		_SCc,
		_AEg,
		_LGI,
		_QARN,
		_Ta
	],
	[
		0,
		0,
		() => ScheduleConfiguration$,
		0,
		64,
		0,
		() => TagList
	],
	4
];
var SlidingWindow$ = [
	3,
	n0,
	_SW,
	0,
	[],
	[]
];
var Tag$ = [
	3,
	n0,
	_Tag,
	0,
	[_Ke, _V],
	[0, 0],
	2
];
var WallClockWindow$ = [
	3,
	n0,
	_WCW,
	0,
	[_Ti],
	[0]
];
var WarmUpConfiguration$ = [
	3,
	n0,
	_WUC,
	0,
	[_WUPDIM, _OSEAWUPE],
	[1, 2],
	1
];
var CompositeAlarms = [
	1,
	n0,
	_CAom,
	0,
	() => CompositeAlarm$
];
var DashboardValidationMessages = [
	1,
	n0,
	_DVMa,
	0,
	() => DashboardValidationMessage$
];
var Dimensions = [
	1,
	n0,
	_D,
	0,
	() => Dimension$
];
var LogAlarms = [
	1,
	n0,
	_LA,
	0,
	() => LogAlarm$
];
var MetricAlarms = [
	1,
	n0,
	_MA,
	0,
	() => MetricAlarm$
];
var MetricDataQueries = [
	1,
	n0,
	_MDQ,
	0,
	() => MetricDataQuery$
];
var MetricDataResultMessages = [
	1,
	n0,
	_MDRM,
	0,
	() => MessageData$
];
var MetricDataResults = [
	1,
	n0,
	_MDR,
	0,
	() => MetricDataResult$
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	() => Tag$
];
var EvaluationCriteria$ = [
	4,
	n0,
	_EC,
	0,
	[_PQLC],
	[() => AlarmPromQLCriteria$]
];
var EvaluationWindow$ = [
	4,
	n0,
	_EW,
	0,
	[_WCW, _SW],
	[() => WallClockWindow$, () => SlidingWindow$]
];
var DescribeAlarms$ = [
	9,
	n0,
	_DAes,
	0,
	() => DescribeAlarmsInput$,
	() => DescribeAlarmsOutput$
];
var GetMetricData$ = [
	9,
	n0,
	_GMD,
	0,
	() => GetMetricDataInput$,
	() => GetMetricDataOutput$
];
// node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2010-08-01",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.st,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.J(),
		protocol: config?.protocol ?? AwsJson1_0Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudwatch",
			errorTypeRegistries,
			xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
			version: "2010-08-01",
			serviceTarget: "GraniteServiceVersion20100801",
			awsQueryCompatible: true
		},
		serviceId: config?.serviceId ?? "CloudWatch",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_3__.r,
		utf8Decoder: config?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.n,
		utf8Encoder: config?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.t
	};
};
// node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.js
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
		defaultSocketTimeout: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.V)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		disableRequestCompression: config?.disableRequestCompression ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS, config),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.q, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.K,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__.t.create(config?.requestHandler ?? defaultConfigProvider),
		requestMinCompressionSizeBytes: config?.requestMinCompressionSizeBytes ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS, config),
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
// node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Y)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.X)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-cloudwatch/dist-es/CloudWatchClient.js
var CloudWatchClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.et {
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
		const _config_8 = resolveCompressionConfig(_config_7);
		const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.$)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudWatchHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-cloudwatch/dist-es/commandBuilder.js
const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.i)(commonParams, "GraniteServiceVersion20100801", "CloudWatchClient", _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.t);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmsCommand.js
var DescribeAlarmsCommand = class extends command(_ep0, _mw0, "DescribeAlarms", DescribeAlarms$) {};
// node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/GetMetricDataCommand.js
var GetMetricDataCommand = class extends command(_ep0, _mw0, "GetMetricData", GetMetricData$) {};
// node_modules/@aws-sdk/client-cloudwatch/dist-es/models/enums.js
const AlarmType = {
	CompositeAlarm: "CompositeAlarm",
	LogAlarm: "LogAlarm",
	MetricAlarm: "MetricAlarm"
};
const ScanBy = {
	TIMESTAMP_ASCENDING: "TimestampAscending",
	TIMESTAMP_DESCENDING: "TimestampDescending"
};
// src/adapters/cloudwatch.ts
/** The most alarms of one answer (CloudWatch API reference, "DescribeAlarms"). */
const mostAlarms = 100;
/** CloudWatch's alarms and metrics. Every method rejects with an AwsError. */
function createCloudWatch(configuration, settings) {
	const client = new CloudWatchClient(configuration);
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.b)("cloudwatch", settings);
	const redact = (0,_outside_js__WEBPACK_IMPORTED_MODULE_10__.n)(settings.redactor.redact);
	return {
		async describeAlarms(names, signal) {
			const command = new DescribeAlarmsCommand({
				AlarmNames: names.slice(0, mostAlarms),
				AlarmTypes: [AlarmType.MetricAlarm, AlarmType.CompositeAlarm],
				MaxRecords: mostAlarms
			});
			const answer = await read("DescribeAlarms", names.join(", "), signal, (options) => client.send(command, options));
			return [...answer.MetricAlarms ?? [], ...answer.CompositeAlarms ?? []].map((alarm) => toAlarm(alarm, redact));
		},
		async getMetricData(queries, { fromMs, toMs }, signal) {
			const command = new GetMetricDataCommand({
				MetricDataQueries: queries.map(toQuery),
				StartTime: new Date(fromMs),
				EndTime: new Date(toMs),
				ScanBy: ScanBy.TIMESTAMP_ASCENDING
			});
			return ((await read("GetMetricData", null, signal, (options) => client.send(command, options))).MetricDataResults ?? []).map((result) => toSeries(result, redact));
		}
	};
}
function toAlarm(alarm, redact) {
	const changed = alarm.StateTransitionedTimestamp ?? alarm.StateUpdatedTimestamp;
	return {
		name: alarm.AlarmName ?? "",
		state: alarm.StateValue ?? "",
		reason: redact(alarm.StateReason ?? ""),
		changedAtMs: changed?.getTime() ?? null
	};
}
function toQuery({ id, what, periodSeconds, returned }) {
	if ("expression" in what) return {
		Id: id,
		Expression: what.expression,
		Period: periodSeconds,
		ReturnData: returned
	};
	const dimensions = Object.entries(what.dimensions).map(([Name, Value]) => ({
		Name,
		Value
	}));
	return {
		Id: id,
		MetricStat: {
			Metric: {
				Namespace: what.namespace,
				MetricName: what.name,
				Dimensions: dimensions
			},
			Period: periodSeconds,
			Stat: what.statistic
		},
		ReturnData: returned
	};
}
function toSeries(result, redact) {
	const values = result.Values ?? [];
	const points = (result.Timestamps ?? []).flatMap((time, index) => {
		const value = values[index];
		return value === void 0 || !Number.isFinite(value) ? [] : [{
			atMs: time.getTime(),
			value
		}];
	});
	const messages = (result.Messages ?? []).map(({ Code, Value }) => redact(`${Code ?? ""}: ${Value ?? ""}`));
	return {
		id: result.Id ?? "",
		points,
		messages
	};
}



/***/ })

};
;