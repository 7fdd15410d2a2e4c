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
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8677);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6150);
/* harmony import */ var _event_streams_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8671);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(521);
/* harmony import */ var _stream_collector_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3849);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7357);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4192);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1349);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9984);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4256);












// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-config-resolver/EventStreamSerdeConfig.js
const resolveEventStreamSerdeConfig = (input) => Object.assign(input, { eventStreamMarshaller: input.eventStreamSerdeProvider(input) });
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
			name: "logs",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCloudWatchLogsHttpAuthSchemeProvider = (authParameters) => {
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
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "logs"
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
// node_modules/@aws-sdk/client-cloudwatch-logs/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/bdd.js
const m = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = "stringEquals";
const h = { [m]: "Endpoint" };
const i = { [m]: d };
const j = { [m]: "Region" };
const k = {};
const l = [j];
const _data = {
	conditions: [
		[c, [h]],
		[c, l],
		[
			"aws.partition",
			l,
			d
		],
		[e, [{ [m]: "UseFIPS" }, b]],
		[e, [{ [m]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsFIPS"]
		}, b]],
		[g, [j, "us-gov-east-1"]],
		[g, [j, "us-gov-west-1"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://logs.us-gov-east-1.amazonaws.com", k],
		["https://logs.us-gov-west-1.amazonaws.com", k],
		["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://logs.{Region}.{PartitionResult#dnsSuffix}", k],
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
	100000013,
	2,
	5,
	100000013,
	3,
	8,
	6,
	4,
	7,
	100000012,
	5,
	100000010,
	100000011,
	4,
	12,
	9,
	6,
	10,
	100000009,
	7,
	100000006,
	11,
	8,
	100000007,
	100000008,
	5,
	13,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.U.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/endpointResolver.js
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
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/CloudWatchLogsServiceException.js
var CloudWatchLogsServiceException = class CloudWatchLogsServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_9__.t {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/errors.js
var AccessDeniedException = class AccessDeniedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
	}
};
var InvalidParameterException = class InvalidParameterException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
	}
};
var OperationAbortedException = class OperationAbortedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#OperationAbortedException";
	name = "OperationAbortedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OperationAbortedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationAbortedException.prototype);
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
};
var ServiceUnavailableException = class ServiceUnavailableException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
	name = "ServiceUnavailableException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
	}
};
var InternalServerException = class InternalServerException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerException.prototype);
	}
};
var ThrottlingException = class ThrottlingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ThrottlingException";
	name = "ThrottlingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
	}
};
var ValidationException = class ValidationException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ValidationException";
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
var InvalidOperationException = class InvalidOperationException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidOperationException";
	name = "InvalidOperationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOperationException.prototype);
	}
};
var ConflictException = class ConflictException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ConflictException";
	name = "ConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
	}
};
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
};
var ResourceAlreadyExistsException = class ResourceAlreadyExistsException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
	}
};
var DataAlreadyAcceptedException = class DataAlreadyAcceptedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
	name = "DataAlreadyAcceptedException";
	$fault = "client";
	expectedSequenceToken;
	constructor(opts) {
		super({
			name: "DataAlreadyAcceptedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DataAlreadyAcceptedException.prototype);
		this.expectedSequenceToken = opts.expectedSequenceToken;
	}
};
var InternalStreamingException = class InternalStreamingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InternalStreamingException";
	name = "InternalStreamingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InternalStreamingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InternalStreamingException.prototype);
	}
};
var InvalidSequenceTokenException = class InvalidSequenceTokenException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
	name = "InvalidSequenceTokenException";
	$fault = "client";
	expectedSequenceToken;
	constructor(opts) {
		super({
			name: "InvalidSequenceTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSequenceTokenException.prototype);
		this.expectedSequenceToken = opts.expectedSequenceToken;
	}
};
var UnrecognizedClientException = class UnrecognizedClientException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
	name = "UnrecognizedClientException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnrecognizedClientException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnrecognizedClientException.prototype);
	}
};
var SessionStreamingException = class SessionStreamingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#SessionStreamingException";
	name = "SessionStreamingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionStreamingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionStreamingException.prototype);
	}
};
var SessionTimeoutException = class SessionTimeoutException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#SessionTimeoutException";
	name = "SessionTimeoutException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionTimeoutException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionTimeoutException.prototype);
	}
};
var MalformedQueryException = class MalformedQueryException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#MalformedQueryException";
	name = "MalformedQueryException";
	$fault = "client";
	queryCompileError;
	constructor(opts) {
		super({
			name: "MalformedQueryException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedQueryException.prototype);
		this.queryCompileError = opts.queryCompileError;
	}
};
var TooManyTagsException = class TooManyTagsException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#TooManyTagsException";
	name = "TooManyTagsException";
	$fault = "client";
	resourceName;
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
		this.resourceName = opts.resourceName;
	}
};
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/schemas/schemas_0.js
const _ADE = "AccessDeniedException";
const _CE = "ConflictException";
const _DAAE = "DataAlreadyAcceptedException";
const _DLGRe = "DescribeLogGroupsRequest";
const _DLGRes = "DescribeLogGroupsResponse";
const _DLGe = "DescribeLogGroups";
const _GLE = "GetLogEvents";
const _GLER = "GetLogEventsRequest";
const _GLERe = "GetLogEventsResponse";
const _IOE = "InvalidOperationException";
const _IPE = "InvalidParameterException";
const _ISE = "InternalServerException";
const _ISEn = "InternalStreamingException";
const _ISTE = "InvalidSequenceTokenException";
const _LEE = "LimitExceededException";
const _LG = "LogGroup";
const _LGo = "LogGroups";
const _MQE = "MalformedQueryException";
const _OAE = "OperationAbortedException";
const _OLE = "OutputLogEvent";
const _OLEu = "OutputLogEvents";
const _QCE = "QueryCompileError";
const _QCEL = "QueryCompileErrorLocation";
const _RAEE = "ResourceAlreadyExistsException";
const _RNFE = "ResourceNotFoundException";
const _SQEE = "ServiceQuotaExceededException";
const _SSE = "SessionStreamingException";
const _STE = "SessionTimeoutException";
const _SUE = "ServiceUnavailableException";
const _TE = "ThrottlingException";
const _TMTE = "TooManyTagsException";
const _UCE = "UnrecognizedClientException";
const _VE = "ValidationException";
const _aIc = "accountIdentifiers";
const _ar = "arn";
const _bTAE = "bearerTokenAuthenticationEnabled";
const _c = "client";
const _cT = "creationTime";
const _dPE = "deletionProtectionEnabled";
const _dPS = "dataProtectionStatus";
const _e = "error";
const _eCO = "endCharOffset";
const _eST = "expectedSequenceToken";
const _eTn = "endTime";
const _ev = "events";
const _hE = "httpError";
const _iLA = "includeLinkedAccounts";
const _iPn = "inheritedProperties";
const _iT = "ingestionTime";
const _kKI = "kmsKeyId";
const _lG = "logGroups";
const _lGA = "logGroupArn";
const _lGCo = "logGroupClass";
const _lGI = "logGroupIdentifiers";
const _lGIo = "logGroupIdentifier";
const _lGN = "logGroupName";
const _lGNP = "logGroupNamePrefix";
const _lGNPo = "logGroupNamePattern";
const _lSN = "logStreamName";
const _li = "limit";
const _lo = "location";
const _m = "message";
const _mFC = "metricFilterCount";
const _nBT = "nextBackwardToken";
const _nFT = "nextForwardToken";
const _nT = "nextToken";
const _qCE = "queryCompileError";
const _rID = "retentionInDays";
const _rN = "resourceName";
const _rPN = "retentionPolicyName";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
const _sBt = "storedBytes";
const _sCO = "startCharOffset";
const _sFH = "startFromHead";
const _sTt = "startTime";
const _se = "server";
const _tim = "timestamp";
const _u = "unmask";
const n0 = "com.amazonaws.cloudwatchlogs";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__.t(_s);
var CloudWatchLogsServiceException$ = [
	-3,
	_s,
	"CloudWatchLogsServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__.t(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	_ADE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DataAlreadyAcceptedException$ = [
	-3,
	n0,
	_DAAE,
	{ [_e]: _c },
	[_eST, _m],
	[0, 0]
];
n0_registry.registerError(DataAlreadyAcceptedException$, DataAlreadyAcceptedException);
var InternalServerException$ = [
	-3,
	n0,
	_ISE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var InternalStreamingException$ = [
	-3,
	n0,
	_ISEn,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InternalStreamingException$, InternalStreamingException);
var InvalidOperationException$ = [
	-3,
	n0,
	_IOE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidParameterException$ = [
	-3,
	n0,
	_IPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidSequenceTokenException$ = [
	-3,
	n0,
	_ISTE,
	{ [_e]: _c },
	[_eST, _m],
	[0, 0]
];
n0_registry.registerError(InvalidSequenceTokenException$, InvalidSequenceTokenException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedQueryException$ = [
	-3,
	n0,
	_MQE,
	{ [_e]: _c },
	[_qCE, _m],
	[() => QueryCompileError$, 0]
];
n0_registry.registerError(MalformedQueryException$, MalformedQueryException);
var OperationAbortedException$ = [
	-3,
	n0,
	_OAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(OperationAbortedException$, OperationAbortedException);
var ResourceAlreadyExistsException$ = [
	-3,
	n0,
	_RAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	_SQEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ServiceUnavailableException$ = [
	-3,
	n0,
	_SUE,
	{ [_e]: _se },
	[_m],
	[0]
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var SessionStreamingException$ = [
	-3,
	n0,
	_SSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SessionStreamingException$, SessionStreamingException);
var SessionTimeoutException$ = [
	-3,
	n0,
	_STE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SessionTimeoutException$, SessionTimeoutException);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var TooManyTagsException$ = [
	-3,
	n0,
	_TMTE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m, _rN],
	[0, 0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var UnrecognizedClientException$ = [
	-3,
	n0,
	_UCE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnrecognizedClientException$, UnrecognizedClientException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var DescribeLogGroupsRequest$ = [
	3,
	n0,
	_DLGRe,
	0,
	[
		_aIc,
		_lGNP,
		_lGNPo,
		_nT,
		_li,
		_iLA,
		_lGCo,
		_lGI
	],
	[
		64,
		0,
		0,
		0,
		1,
		2,
		0,
		64
	]
];
var DescribeLogGroupsResponse$ = [
	3,
	n0,
	_DLGRes,
	0,
	[_lG, _nT],
	[() => LogGroups, 0]
];
var GetLogEventsRequest$ = [
	3,
	n0,
	_GLER,
	0,
	[
		_lSN,
		_lGN,
		_lGIo,
		_sTt,
		_eTn,
		_nT,
		_li,
		_sFH,
		_u
	],
	[
		0,
		0,
		0,
		1,
		1,
		0,
		1,
		2,
		2
	],
	1
];
var GetLogEventsResponse$ = [
	3,
	n0,
	_GLERe,
	0,
	[
		_ev,
		_nFT,
		_nBT
	],
	[
		() => OutputLogEvents,
		0,
		0
	]
];
var LogGroup$ = [
	3,
	n0,
	_LG,
	0,
	[
		_lGN,
		_cT,
		_rID,
		_mFC,
		_ar,
		_sBt,
		_kKI,
		_dPS,
		_iPn,
		_lGCo,
		_lGA,
		_dPE,
		_bTAE,
		_rPN
	],
	[
		0,
		1,
		1,
		1,
		0,
		1,
		0,
		0,
		64,
		0,
		0,
		2,
		2,
		0
	]
];
var OutputLogEvent$ = [
	3,
	n0,
	_OLE,
	0,
	[
		_tim,
		_m,
		_iT
	],
	[
		1,
		0,
		1
	]
];
var QueryCompileError$ = [
	3,
	n0,
	_QCE,
	0,
	[_lo, _m],
	[() => QueryCompileErrorLocation$, 0]
];
var QueryCompileErrorLocation$ = [
	3,
	n0,
	_QCEL,
	0,
	[_sCO, _eCO],
	[1, 1]
];
var LogGroups = [
	1,
	n0,
	_LGo,
	0,
	() => LogGroup$
];
var OutputLogEvents = [
	1,
	n0,
	_OLEu,
	0,
	() => OutputLogEvent$
];
var DescribeLogGroups$ = [
	9,
	n0,
	_DLGe,
	0,
	() => DescribeLogGroupsRequest$,
	() => DescribeLogGroupsResponse$
];
var GetLogEvents$ = [
	9,
	n0,
	_GLE,
	0,
	() => GetLogEventsRequest$,
	() => GetLogEventsResponse$
];
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2014-03-28",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.st,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.J(),
		protocol: config?.protocol ?? _index_js__WEBPACK_IMPORTED_MODULE_2__.z,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudwatchlogs",
			errorTypeRegistries,
			xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
			version: "2014-03-28",
			serviceTarget: "Logs_20140328"
		},
		serviceId: config?.serviceId ?? "CloudWatch Logs",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_3__.r,
		utf8Decoder: config?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.n,
		utf8Encoder: config?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.t
	};
};
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.js
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
		defaultSocketTimeout: (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.V)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? _event_streams_js__WEBPACK_IMPORTED_MODULE_4__.n,
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.q, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.K,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.y
		}, config),
		streamCollector: config?.streamCollector ?? _stream_collector_js__WEBPACK_IMPORTED_MODULE_6__.t,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.nt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.tt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.f, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Y)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.X)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/CloudWatchLogsClient.js
var CloudWatchLogsClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.et {
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
		const _config_7 = resolveEventStreamSerdeConfig(_config_6);
		const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
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
			httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commandBuilder.js
const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.i)(commonParams, "Logs_20140328", "CloudWatchLogsClient", _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.t);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/DescribeLogGroupsCommand.js
var DescribeLogGroupsCommand = class extends command(_ep0, _mw0, "DescribeLogGroups", DescribeLogGroups$) {};
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/GetLogEventsCommand.js
var GetLogEventsCommand = class extends command(_ep0, _mw0, "GetLogEvents", GetLogEvents$) {};
// src/adapters/logs.ts
/** The most log groups of one answer (API reference, "DescribeLogGroups"). */
const mostGroups = 50;
/** CloudWatch Logs, in whatever region a container writes to. Rejects with an AwsError. */
function createLogs(configuration, settings) {
	const calls = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.b)("logs", settings);
	const clients = /* @__PURE__ */ new Map();
	const clientFor = (region) => {
		const client = clients.get(region) ?? new CloudWatchLogsClient({
			...configuration,
			region
		});
		clients.set(region, client);
		return client;
	};
	const { redactAll } = settings.redactor;
	async function read({ region, group, stream }, part, door, signal) {
		const command = new GetLogEventsCommand({
			logGroupName: group,
			logStreamName: stream,
			...part
		});
		try {
			const answer = await calls.read("GetLogEvents", group, signal, (options) => clientFor(region).send(command, options));
			const events = answer.events ?? [];
			const texts = door(events.map(({ message }) => message ?? ""));
			return {
				kind: "lines",
				lines: events.map(({ timestamp }, index) => ({
					atMs: timestamp ?? 0,
					text: texts[index] ?? ""
				})),
				next: answer.nextForwardToken ?? ""
			};
		} catch (error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_10__.t) || error.details.code !== "ResourceNotFoundException") throw error;
			return { kind: /log group does not exist/i.test(error.message) ? "no-group" : "no-stream" };
		}
	}
	return {
		logTail: (stream, limit, signal) => read(stream, {
			startFromHead: false,
			limit
		}, (0,_outside_js__WEBPACK_IMPORTED_MODULE_11__.r)(redactAll), signal),
		async readLog(stream, token, signal) {
			const answer = await read(stream, {
				startFromHead: true,
				...token !== null && { nextToken: token }
			}, redactAll, signal);
			if (answer.kind !== "lines") return answer;
			return {
				kind: "page",
				lines: answer.lines,
				token: answer.next || (token ?? "")
			};
		},
		async logGroups(region, beginning, signal) {
			const command = new DescribeLogGroupsCommand({
				logGroupNamePrefix: beginning,
				limit: mostGroups
			});
			return ((await calls.read("DescribeLogGroups", beginning, signal, (options) => clientFor(region).send(command, options))).logGroups ?? []).flatMap(({ logGroupName }) => logGroupName ?? []).slice(0, mostGroups);
		}
	};
}



/***/ })

};
;