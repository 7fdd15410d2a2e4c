"use strict";
exports.id = 5203;
exports.ids = [5203];
exports.modules = {

/***/ 5203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCloudFormation: () => (/* binding */ createCloudFormation)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8677);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6150);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(521);
/* harmony import */ var _stream_collector_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3849);
/* harmony import */ var _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7824);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7357);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4192);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1349);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9984);











// node_modules/@aws-sdk/client-cloudformation/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudFormationHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
			name: "cloudformation",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCloudFormationHttpAuthSchemeProvider = (authParameters) => {
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
// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "cloudformation"
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
// node_modules/@aws-sdk/client-cloudformation/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/bdd.js
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
		["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://cloudformation.{Region}.amazonaws.com", i],
		["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://cloudformation.{Region}.{PartitionResult#dnsSuffix}", i],
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
// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/endpointResolver.js
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
// node_modules/@aws-sdk/client-cloudformation/dist-es/models/CloudFormationServiceException.js
var CloudFormationServiceException = class CloudFormationServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_9__.t {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudFormationServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-cloudformation/dist-es/models/errors.js
var InvalidOperationException = class InvalidOperationException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InvalidOperationException";
	name = "InvalidOperationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOperationException.prototype);
		this.Message = opts.Message;
	}
};
var OperationNotFoundException = class OperationNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationNotFoundException";
	name = "OperationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var CFNRegistryException = class CFNRegistryException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#CFNRegistryException";
	name = "CFNRegistryException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CFNRegistryException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CFNRegistryException.prototype);
		this.Message = opts.Message;
	}
};
var TypeNotFoundException = class TypeNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#TypeNotFoundException";
	name = "TypeNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TypeNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TypeNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var AlreadyExistsException = class AlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#AlreadyExistsException";
	name = "AlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var TypeConfigurationNotFoundException = class TypeConfigurationNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#TypeConfigurationNotFoundException";
	name = "TypeConfigurationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TypeConfigurationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TypeConfigurationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TokenAlreadyExistsException = class TokenAlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#TokenAlreadyExistsException";
	name = "TokenAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TokenAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TokenAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var ChangeSetNotFoundException = class ChangeSetNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ChangeSetNotFoundException";
	name = "ChangeSetNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ChangeSetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ChangeSetNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InsufficientCapabilitiesException = class InsufficientCapabilitiesException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InsufficientCapabilitiesException";
	name = "InsufficientCapabilitiesException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InsufficientCapabilitiesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InsufficientCapabilitiesException.prototype);
		this.Message = opts.Message;
	}
};
var LimitExceededException = class LimitExceededException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#LimitExceededException";
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
var ConcurrentResourcesLimitExceededException = class ConcurrentResourcesLimitExceededException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ConcurrentResourcesLimitExceededException";
	name = "ConcurrentResourcesLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConcurrentResourcesLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentResourcesLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var OperationIdAlreadyExistsException = class OperationIdAlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationIdAlreadyExistsException";
	name = "OperationIdAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationIdAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationIdAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var OperationInProgressException = class OperationInProgressException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationInProgressException";
	name = "OperationInProgressException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationInProgressException.prototype);
		this.Message = opts.Message;
	}
};
var StackSetNotFoundException = class StackSetNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackSetNotFoundException";
	name = "StackSetNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackSetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackSetNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StaleRequestException = class StaleRequestException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StaleRequestException";
	name = "StaleRequestException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StaleRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StaleRequestException.prototype);
		this.Message = opts.Message;
	}
};
var CreatedButModifiedException = class CreatedButModifiedException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#CreatedButModifiedException";
	name = "CreatedButModifiedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CreatedButModifiedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CreatedButModifiedException.prototype);
		this.Message = opts.Message;
	}
};
var NameAlreadyExistsException = class NameAlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#NameAlreadyExistsException";
	name = "NameAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "NameAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NameAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidChangeSetStatusException = class InvalidChangeSetStatusException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InvalidChangeSetStatusException";
	name = "InvalidChangeSetStatusException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidChangeSetStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidChangeSetStatusException.prototype);
		this.Message = opts.Message;
	}
};
var GeneratedTemplateNotFoundException = class GeneratedTemplateNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#GeneratedTemplateNotFoundException";
	name = "GeneratedTemplateNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "GeneratedTemplateNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, GeneratedTemplateNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackSetNotEmptyException = class StackSetNotEmptyException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackSetNotEmptyException";
	name = "StackSetNotEmptyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackSetNotEmptyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackSetNotEmptyException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceScanNotFoundException = class ResourceScanNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ResourceScanNotFoundException";
	name = "ResourceScanNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceScanNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceScanNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackInstanceNotFoundException = class StackInstanceNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackInstanceNotFoundException";
	name = "StackInstanceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackInstanceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackInstanceNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackRefactorNotFoundException = class StackRefactorNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackRefactorNotFoundException";
	name = "StackRefactorNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackRefactorNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackRefactorNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var HookResultNotFoundException = class HookResultNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#HookResultNotFoundException";
	name = "HookResultNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "HookResultNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HookResultNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackNotFoundException = class StackNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackNotFoundException";
	name = "StackNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceScanInProgressException = class ResourceScanInProgressException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ResourceScanInProgressException";
	name = "ResourceScanInProgressException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceScanInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceScanInProgressException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidStateTransitionException = class InvalidStateTransitionException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InvalidStateTransitionException";
	name = "InvalidStateTransitionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidStateTransitionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidStateTransitionException.prototype);
		this.Message = opts.Message;
	}
};
var OperationStatusCheckFailedException = class OperationStatusCheckFailedException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationStatusCheckFailedException";
	name = "OperationStatusCheckFailedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationStatusCheckFailedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationStatusCheckFailedException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceScanLimitExceededException = class ResourceScanLimitExceededException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ResourceScanLimitExceededException";
	name = "ResourceScanLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceScanLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceScanLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
// node_modules/@aws-sdk/client-cloudformation/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _AEE = "AlreadyExistsException";
const _ANl = "AliasName";
const _CBME = "CreatedButModifiedException";
const _CFNRE = "CFNRegistryException";
const _CRLEE = "ConcurrentResourcesLimitExceededException";
const _CSI = "ChangeSetId";
const _CSNFE = "ChangeSetNotFoundException";
const _CT = "CreationTime";
const _Ca = "Capabilities";
const _D = "Description";
const _DC = "DeploymentConfig";
const _DI = "DriftInformation";
const _DMe = "DeletionMode";
const _DR = "DisableRollback";
const _DSIe = "DescribeStacksInput";
const _DSO = "DescribeStacksOutput";
const _DSes = "DescribeStacks";
const _DSet = "DetailedStatus";
const _DTel = "DeletionTime";
const _EN = "ExportName";
const _ETP = "EnableTerminationProtection";
const _GTNFE = "GeneratedTemplateNotFoundException";
const _HRNFE = "HookResultNotFoundException";
const _ICE = "InsufficientCapabilitiesException";
const _ICSSE = "InvalidChangeSetStatusException";
const _IOE = "InvalidOperationException";
const _ISTE = "InvalidStateTransitionException";
const _K = "Key";
const _LCT = "LastCheckTimestamp";
const _LEE = "LimitExceededException";
const _LO = "LastOperations";
const _LUT = "LastUpdatedTime";
const _M = "Message";
const _MTIM = "MonitoringTimeInMinutes";
const _Mo = "Mode";
const _NAEE = "NameAlreadyExistsException";
const _NARN = "NotificationARNs";
const _NT = "NextToken";
const _O = "Output";
const _OEp = "OperationEntry";
const _OI = "OperationId";
const _OIAEE = "OperationIdAlreadyExistsException";
const _OIPE = "OperationInProgressException";
const _OK = "OutputKey";
const _ONFE = "OperationNotFoundException";
const _OSCFE = "OperationStatusCheckFailedException";
const _OT = "OperationType";
const _OV = "OutputValue";
const _Ou = "Outputs";
const _P = "Parameters";
const _PIa = "ParentId";
const _PK = "ParameterKey";
const _PVa = "ParameterValue";
const _Pa = "Parameter";
const _RARN = "RoleARN";
const _RCo = "RollbackConfiguration";
const _REOC = "RetainExceptOnCreate";
const _RIo = "RootId";
const _RSIPE = "ResourceScanInProgressException";
const _RSLEE = "ResourceScanLimitExceededException";
const _RSNFE = "ResourceScanNotFoundException";
const _RTo = "RollbackTriggers";
const _RTol = "RollbackTrigger";
const _RV = "ResolvedValue";
const _SDI = "StackDriftInformation";
const _SDS = "StackDriftStatus";
const _SI = "StackId";
const _SINFE = "StackInstanceNotFoundException";
const _SN = "StackName";
const _SNFE = "StackNotFoundException";
const _SRE = "StaleRequestException";
const _SRNFE = "StackRefactorNotFoundException";
const _SSNEE = "StackSetNotEmptyException";
const _SSNFE = "StackSetNotFoundException";
const _SSR = "StackStatusReason";
const _SSta = "StackStatus";
const _St = "Stacks";
const _Sta = "Stack";
const _T = "Type";
const _TAEE = "TokenAlreadyExistsException";
const _TCNFE = "TypeConfigurationNotFoundException";
const _TIM = "TimeoutInMinutes";
const _TNFE = "TypeNotFoundException";
const _Ta = "Tags";
const _Tag = "Tag";
const _UPV = "UsePreviousValue";
const _V = "Value";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation";
const n0 = "com.amazonaws.cloudformation";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__.t(_s);
var CloudFormationServiceException$ = [
	-3,
	_s,
	"CloudFormationServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CloudFormationServiceException$, CloudFormationServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_8__.t(n0);
var AlreadyExistsException$ = [
	-3,
	n0,
	_AEE,
	{
		[_aQE]: [`AlreadyExistsException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var CFNRegistryException$ = [
	-3,
	n0,
	_CFNRE,
	{
		[_aQE]: [`CFNRegistryException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CFNRegistryException$, CFNRegistryException);
var ChangeSetNotFoundException$ = [
	-3,
	n0,
	_CSNFE,
	{
		[_aQE]: [`ChangeSetNotFound`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ChangeSetNotFoundException$, ChangeSetNotFoundException);
var ConcurrentResourcesLimitExceededException$ = [
	-3,
	n0,
	_CRLEE,
	{
		[_aQE]: [`ConcurrentResourcesLimitExceeded`, 429],
		[_e]: _c,
		[_hE]: 429
	},
	[_M],
	[0]
];
n0_registry.registerError(ConcurrentResourcesLimitExceededException$, ConcurrentResourcesLimitExceededException);
var CreatedButModifiedException$ = [
	-3,
	n0,
	_CBME,
	{
		[_aQE]: [`CreatedButModifiedException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(CreatedButModifiedException$, CreatedButModifiedException);
var GeneratedTemplateNotFoundException$ = [
	-3,
	n0,
	_GTNFE,
	{
		[_aQE]: [`GeneratedTemplateNotFound`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(GeneratedTemplateNotFoundException$, GeneratedTemplateNotFoundException);
var HookResultNotFoundException$ = [
	-3,
	n0,
	_HRNFE,
	{
		[_aQE]: [`HookResultNotFound`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(HookResultNotFoundException$, HookResultNotFoundException);
var InsufficientCapabilitiesException$ = [
	-3,
	n0,
	_ICE,
	{
		[_aQE]: [`InsufficientCapabilitiesException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InsufficientCapabilitiesException$, InsufficientCapabilitiesException);
var InvalidChangeSetStatusException$ = [
	-3,
	n0,
	_ICSSE,
	{
		[_aQE]: [`InvalidChangeSetStatus`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidChangeSetStatusException$, InvalidChangeSetStatusException);
var InvalidOperationException$ = [
	-3,
	n0,
	_IOE,
	{
		[_aQE]: [`InvalidOperationException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidStateTransitionException$ = [
	-3,
	n0,
	_ISTE,
	{
		[_aQE]: [`InvalidStateTransition`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidStateTransitionException$, InvalidStateTransitionException);
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
var NameAlreadyExistsException$ = [
	-3,
	n0,
	_NAEE,
	{
		[_aQE]: [`NameAlreadyExistsException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(NameAlreadyExistsException$, NameAlreadyExistsException);
var OperationIdAlreadyExistsException$ = [
	-3,
	n0,
	_OIAEE,
	{
		[_aQE]: [`OperationIdAlreadyExistsException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationIdAlreadyExistsException$, OperationIdAlreadyExistsException);
var OperationInProgressException$ = [
	-3,
	n0,
	_OIPE,
	{
		[_aQE]: [`OperationInProgressException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationInProgressException$, OperationInProgressException);
var OperationNotFoundException$ = [
	-3,
	n0,
	_ONFE,
	{
		[_aQE]: [`OperationNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationNotFoundException$, OperationNotFoundException);
var OperationStatusCheckFailedException$ = [
	-3,
	n0,
	_OSCFE,
	{
		[_aQE]: [`ConditionalCheckFailed`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationStatusCheckFailedException$, OperationStatusCheckFailedException);
var ResourceScanInProgressException$ = [
	-3,
	n0,
	_RSIPE,
	{
		[_aQE]: [`ResourceScanInProgress`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceScanInProgressException$, ResourceScanInProgressException);
var ResourceScanLimitExceededException$ = [
	-3,
	n0,
	_RSLEE,
	{
		[_aQE]: [`ResourceScanLimitExceeded`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceScanLimitExceededException$, ResourceScanLimitExceededException);
var ResourceScanNotFoundException$ = [
	-3,
	n0,
	_RSNFE,
	{
		[_aQE]: [`ResourceScanNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceScanNotFoundException$, ResourceScanNotFoundException);
var StackInstanceNotFoundException$ = [
	-3,
	n0,
	_SINFE,
	{
		[_aQE]: [`StackInstanceNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(StackInstanceNotFoundException$, StackInstanceNotFoundException);
var StackNotFoundException$ = [
	-3,
	n0,
	_SNFE,
	{
		[_aQE]: [`StackNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(StackNotFoundException$, StackNotFoundException);
var StackRefactorNotFoundException$ = [
	-3,
	n0,
	_SRNFE,
	{
		[_aQE]: [`StackRefactorNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(StackRefactorNotFoundException$, StackRefactorNotFoundException);
var StackSetNotEmptyException$ = [
	-3,
	n0,
	_SSNEE,
	{
		[_aQE]: [`StackSetNotEmptyException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(StackSetNotEmptyException$, StackSetNotEmptyException);
var StackSetNotFoundException$ = [
	-3,
	n0,
	_SSNFE,
	{
		[_aQE]: [`StackSetNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(StackSetNotFoundException$, StackSetNotFoundException);
var StaleRequestException$ = [
	-3,
	n0,
	_SRE,
	{
		[_aQE]: [`StaleRequestException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(StaleRequestException$, StaleRequestException);
var TokenAlreadyExistsException$ = [
	-3,
	n0,
	_TAEE,
	{
		[_aQE]: [`TokenAlreadyExistsException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TokenAlreadyExistsException$, TokenAlreadyExistsException);
var TypeConfigurationNotFoundException$ = [
	-3,
	n0,
	_TCNFE,
	{
		[_aQE]: [`TypeConfigurationNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(TypeConfigurationNotFoundException$, TypeConfigurationNotFoundException);
var TypeNotFoundException$ = [
	-3,
	n0,
	_TNFE,
	{
		[_aQE]: [`TypeNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(TypeNotFoundException$, TypeNotFoundException);
const errorTypeRegistries = [_s_registry, n0_registry];
var DeploymentConfig$ = [
	3,
	n0,
	_DC,
	0,
	[_Mo, _DR],
	[0, 2]
];
var DescribeStacksInput$ = [
	3,
	n0,
	_DSIe,
	0,
	[_SN, _NT],
	[0, 0]
];
var DescribeStacksOutput$ = [
	3,
	n0,
	_DSO,
	0,
	[_St, _NT],
	[() => Stacks, 0]
];
var OperationEntry$ = [
	3,
	n0,
	_OEp,
	0,
	[_OT, _OI],
	[0, 0]
];
var Output$ = [
	3,
	n0,
	_O,
	0,
	[
		_OK,
		_OV,
		_D,
		_EN
	],
	[
		0,
		0,
		0,
		0
	]
];
var Parameter$ = [
	3,
	n0,
	_Pa,
	0,
	[
		_PK,
		_PVa,
		_UPV,
		_RV
	],
	[
		0,
		0,
		2,
		0
	]
];
var RollbackConfiguration$ = [
	3,
	n0,
	_RCo,
	0,
	[_RTo, _MTIM],
	[() => RollbackTriggers, 1]
];
var RollbackTrigger$ = [
	3,
	n0,
	_RTol,
	0,
	[_A, _T],
	[0, 0],
	2
];
var Stack$ = [
	3,
	n0,
	_Sta,
	0,
	[
		_SN,
		_CT,
		_SSta,
		_SI,
		_CSI,
		_D,
		_P,
		_DTel,
		_LUT,
		_RCo,
		_SSR,
		_DR,
		_DC,
		_NARN,
		_TIM,
		_Ca,
		_Ou,
		_RARN,
		_Ta,
		_ETP,
		_PIa,
		_RIo,
		_DI,
		_REOC,
		_DMe,
		_DSet,
		_LO,
		_ANl
	],
	[
		0,
		4,
		0,
		0,
		0,
		0,
		() => _Parameters,
		4,
		4,
		() => RollbackConfiguration$,
		0,
		2,
		() => DeploymentConfig$,
		64,
		1,
		64,
		() => Outputs,
		0,
		() => Tags,
		2,
		0,
		0,
		() => StackDriftInformation$,
		2,
		0,
		0,
		() => LastOperations,
		0
	],
	3
];
var StackDriftInformation$ = [
	3,
	n0,
	_SDI,
	0,
	[_SDS, _LCT],
	[0, 4],
	1
];
var Tag$ = [
	3,
	n0,
	_Tag,
	0,
	[_K, _V],
	[0, 0],
	2
];
var LastOperations = [
	1,
	n0,
	_LO,
	0,
	() => OperationEntry$
];
var Outputs = [
	1,
	n0,
	_Ou,
	0,
	() => Output$
];
var _Parameters = [
	1,
	n0,
	_P,
	0,
	() => Parameter$
];
var RollbackTriggers = [
	1,
	n0,
	_RTo,
	0,
	() => RollbackTrigger$
];
var Stacks = [
	1,
	n0,
	_St,
	0,
	() => Stack$
];
var Tags = [
	1,
	n0,
	_Ta,
	0,
	() => Tag$
];
var DescribeStacks$ = [
	9,
	n0,
	_DSes,
	0,
	() => DescribeStacksInput$,
	() => DescribeStacksOutput$
];
// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2010-05-15",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.st,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFormationHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.J(),
		protocol: config?.protocol ?? _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_6__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudformation",
			errorTypeRegistries,
			xmlNamespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
			version: "2010-05-15",
			serviceTarget: "CloudFormation"
		},
		serviceId: config?.serviceId ?? "CloudFormation",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_3__.r,
		utf8Decoder: config?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.n,
		utf8Encoder: config?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.t
	};
};
// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeConfig.js
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
// node_modules/@aws-sdk/client-cloudformation/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Y)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.X)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-cloudformation/dist-es/CloudFormationClient.js
var CloudFormationClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.et {
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
			httpAuthSchemeParametersProvider: defaultCloudFormationHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-cloudformation/dist-es/commandBuilder.js
const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.i)(commonParams, "CloudFormation", "CloudFormationClient", _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.t);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/DescribeStacksCommand.js
var DescribeStacksCommand = class extends command(_ep0, _mw0, "DescribeStacks", DescribeStacks$) {};
// src/adapters/cloudformation.ts
/** CloudFormation's stacks. Every method rejects with an AwsError. */
function createCloudFormation(configuration, settings) {
	const client = new CloudFormationClient(configuration);
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.b)("cloudformation", settings);
	return { async describeStack(name, signal) {
		const command = new DescribeStacksCommand({ StackName: name });
		try {
			const [stack] = (await read("DescribeStacks", name, signal, (options) => client.send(command, options))).Stacks ?? [];
			if (stack === void 0) return null;
			const outputs = (stack.Outputs ?? []).map(({ OutputKey = "", OutputValue = "" }) => [OutputKey, OutputValue]);
			return {
				status: stack.StackStatus ?? "",
				outputs: new Map(outputs)
			};
		} catch (error) {
			if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_10__.i)(error, ["ValidationError"]) && /does not exist/.test(error.details.said ?? "")) return null;
			throw error;
		}
	} };
}



/***/ })

};
;