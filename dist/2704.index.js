"use strict";
exports.id = 2704;
exports.ids = [2704];
exports.modules = {

/***/ 7498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ nullWhere)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/adapters/absent.ts
/** What a read answers; null where AWS says by one of these codes that there is no such thing. */
async function nullWhere(codes, answer) {
	try {
		return await answer;
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && codes.includes(error.details.code)) return null;
		throw error;
	}
}



/***/ }),

/***/ 2704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSecretsManager: () => (/* binding */ createSecretsManager)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8677);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4192);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1349);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8356);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6150);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(521);
/* harmony import */ var _stream_collector_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3849);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7357);
/* harmony import */ var _absent_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7498);










// node_modules/@aws-sdk/client-secrets-manager/dist-es/auth/httpAuthSchemeProvider.js
const defaultSecretsManagerHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.m)(context).operation,
		region: await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.p)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "secretsmanager",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultSecretsManagerHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.p)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-secrets-manager/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "secretsmanager"
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
// node_modules/@aws-sdk/client-secrets-manager/package.json
var version = "3.1164.0";
// node_modules/@aws-sdk/client-secrets-manager/dist-es/endpoint/bdd.js
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
const j = {
	"fn": f,
	"argv": [i, "name"]
};
const k = {};
const l = [{ [m]: "Region" }];
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
		[g, [j, "aws"]],
		[g, [j, "aws-cn"]],
		[g, [j, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://secretsmanager-fips.{Region}.amazonaws.com", k],
		["https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://secretsmanager-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://secretsmanager.{Region}.amazonaws.com", k],
		["https://secretsmanager.{Region}.amazonaws.com.cn", k],
		["https://secretsmanager.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://secretsmanager.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	17,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	11,
	6,
	4,
	7,
	100000013,
	5,
	8,
	100000012,
	7,
	100000009,
	9,
	8,
	100000010,
	10,
	9,
	100000009,
	100000011,
	4,
	13,
	12,
	6,
	100000007,
	100000008,
	5,
	14,
	100000006,
	6,
	15,
	100000006,
	7,
	100000004,
	16,
	9,
	100000004,
	100000005,
	3,
	100000001,
	18,
	4,
	100000002,
	100000003
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.U.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-secrets-manager/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.H({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.B)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.V.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.d;
// node_modules/@aws-sdk/client-secrets-manager/dist-es/models/SecretsManagerServiceException.js
var SecretsManagerServiceException = class SecretsManagerServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_2__.t {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SecretsManagerServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-secrets-manager/dist-es/models/errors.js
var DecryptionFailure = class DecryptionFailure extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#DecryptionFailure";
	name = "DecryptionFailure";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DecryptionFailure",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DecryptionFailure.prototype);
		this.Message = opts.Message;
	}
};
var InternalServiceError = class InternalServiceError extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#InternalServiceError";
	name = "InternalServiceError";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InternalServiceError",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServiceError.prototype);
		this.Message = opts.Message;
	}
};
var InvalidNextTokenException = class InvalidNextTokenException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#InvalidNextTokenException";
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
var InvalidParameterException = class InvalidParameterException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidRequestException = class InvalidRequestException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#InvalidRequestException";
	name = "InvalidRequestException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRequestException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var EncryptionFailure = class EncryptionFailure extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#EncryptionFailure";
	name = "EncryptionFailure";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "EncryptionFailure",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EncryptionFailure.prototype);
		this.Message = opts.Message;
	}
};
var LimitExceededException = class LimitExceededException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#LimitExceededException";
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
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
		this.Message = opts.Message;
	}
};
var PreconditionNotMetException = class PreconditionNotMetException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#PreconditionNotMetException";
	name = "PreconditionNotMetException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PreconditionNotMetException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PreconditionNotMetException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceExistsException = class ResourceExistsException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#ResourceExistsException";
	name = "ResourceExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceExistsException.prototype);
		this.Message = opts.Message;
	}
};
var PublicPolicyException = class PublicPolicyException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#PublicPolicyException";
	name = "PublicPolicyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PublicPolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PublicPolicyException.prototype);
		this.Message = opts.Message;
	}
};
// node_modules/@aws-sdk/client-secrets-manager/dist-es/schemas/schemas_0.js
const _AAD = "AutomaticallyAfterDays";
const _ARN = "ARN";
const _CD = "CreatedDate";
const _D = "Description";
const _DDe = "DeletedDate";
const _DF = "DecryptionFailure";
const _DSRes = "DescribeSecretRequest";
const _DSResc = "DescribeSecretResponse";
const _DSe = "DescribeSecret";
const _Du = "Duration";
const _EF = "EncryptionFailure";
const _ESRM = "ExternalSecretRotationMetadata";
const _ESRMI = "ExternalSecretRotationMetadataItem";
const _ESRMT = "ExternalSecretRotationMetadataType";
const _ESRRA = "ExternalSecretRotationRoleArn";
const _INTE = "InvalidNextTokenException";
const _IPE = "InvalidParameterException";
const _IRE = "InvalidRequestException";
const _ISE = "InternalServiceError";
const _K = "Key";
const _KKI = "KmsKeyId";
const _LAD = "LastAccessedDate";
const _LCD = "LastChangedDate";
const _LEE = "LimitExceededException";
const _LRD = "LastRotatedDate";
const _M = "Message";
const _MPDE = "MalformedPolicyDocumentException";
const _N = "Name";
const _NRD = "NextRotationDate";
const _OS = "OwningService";
const _PNME = "PreconditionNotMetException";
const _PPE = "PublicPolicyException";
const _PR = "PrimaryRegion";
const _R = "Region";
const _RE = "RotationEnabled";
const _REE = "ResourceExistsException";
const _RLARN = "RotationLambdaARN";
const _RNFE = "ResourceNotFoundException";
const _RR = "RotationRules";
const _RRTo = "RotationRulesType";
const _RS = "ReplicationStatus";
const _RSLT = "ReplicationStatusListType";
const _RST = "ReplicationStatusType";
const _S = "Status";
const _SE = "ScheduleExpression";
const _SI = "SecretId";
const _SM = "StatusMessage";
const _SVTSMT = "SecretVersionsToStagesMapType";
const _T = "Tags";
const _TLT = "TagListType";
const _Ta = "Tag";
const _Ty = "Type";
const _V = "Value";
const _VITS = "VersionIdsToStages";
const _c = "client";
const _e = "error";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager";
const _se = "server";
const n0 = "com.amazonaws.secretsmanager";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(_s);
var SecretsManagerServiceException$ = [
	-3,
	_s,
	"SecretsManagerServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(SecretsManagerServiceException$, SecretsManagerServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(n0);
var DecryptionFailure$ = [
	-3,
	n0,
	_DF,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(DecryptionFailure$, DecryptionFailure);
var EncryptionFailure$ = [
	-3,
	n0,
	_EF,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(EncryptionFailure$, EncryptionFailure);
var InternalServiceError$ = [
	-3,
	n0,
	_ISE,
	{ [_e]: _se },
	[_M],
	[0]
];
n0_registry.registerError(InternalServiceError$, InternalServiceError);
var InvalidNextTokenException$ = [
	-3,
	n0,
	_INTE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var InvalidParameterException$ = [
	-3,
	n0,
	_IPE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidRequestException$ = [
	-3,
	n0,
	_IRE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	_MPDE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var PreconditionNotMetException$ = [
	-3,
	n0,
	_PNME,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(PreconditionNotMetException$, PreconditionNotMetException);
var PublicPolicyException$ = [
	-3,
	n0,
	_PPE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(PublicPolicyException$, PublicPolicyException);
var ResourceExistsException$ = [
	-3,
	n0,
	_REE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ResourceExistsException$, ResourceExistsException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
const errorTypeRegistries = [_s_registry, n0_registry];
var DescribeSecretRequest$ = [
	3,
	n0,
	_DSRes,
	0,
	[_SI],
	[0],
	1
];
var DescribeSecretResponse$ = [
	3,
	n0,
	_DSResc,
	0,
	[
		_ARN,
		_N,
		_Ty,
		_D,
		_KKI,
		_RE,
		_RLARN,
		_RR,
		_ESRM,
		_ESRRA,
		_LRD,
		_LCD,
		_LAD,
		_DDe,
		_NRD,
		_T,
		_VITS,
		_OS,
		_CD,
		_PR,
		_RS
	],
	[
		0,
		0,
		0,
		0,
		0,
		2,
		0,
		() => RotationRulesType$,
		() => ExternalSecretRotationMetadataType,
		0,
		4,
		4,
		4,
		4,
		4,
		() => TagListType,
		[
			2,
			n0,
			_SVTSMT,
			0,
			0,
			64
		],
		0,
		4,
		0,
		() => ReplicationStatusListType
	]
];
var ExternalSecretRotationMetadataItem$ = [
	3,
	n0,
	_ESRMI,
	0,
	[_K, _V],
	[0, 0]
];
var ReplicationStatusType$ = [
	3,
	n0,
	_RST,
	0,
	[
		_R,
		_KKI,
		_S,
		_SM,
		_LAD
	],
	[
		0,
		0,
		0,
		0,
		4
	]
];
var RotationRulesType$ = [
	3,
	n0,
	_RRTo,
	0,
	[
		_AAD,
		_Du,
		_SE
	],
	[
		1,
		0,
		0
	]
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _V],
	[0, 0]
];
var ExternalSecretRotationMetadataType = [
	1,
	n0,
	_ESRMT,
	0,
	() => ExternalSecretRotationMetadataItem$
];
var ReplicationStatusListType = [
	1,
	n0,
	_RSLT,
	0,
	() => ReplicationStatusType$
];
var TagListType = [
	1,
	n0,
	_TLT,
	0,
	() => Tag$
];
var DescribeSecret$ = [
	9,
	n0,
	_DSe,
	0,
	() => DescribeSecretRequest$,
	() => DescribeSecretResponse$
];
// node_modules/@aws-sdk/client-secrets-manager/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2017-10-17",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.st,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ot,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSecretsManagerHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.J(),
		protocol: config?.protocol ?? _index_js__WEBPACK_IMPORTED_MODULE_4__.z,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.secretsmanager",
			errorTypeRegistries,
			version: "2017-10-17",
			serviceTarget: "secretsmanager"
		},
		serviceId: config?.serviceId ?? "Secrets Manager",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_5__.r,
		utf8Decoder: config?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_8__.n,
		utf8Encoder: config?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_8__.t
	};
};
// node_modules/@aws-sdk/client-secrets-manager/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Z)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.W)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Q);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ct)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.rt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _index_js__WEBPACK_IMPORTED_MODULE_4__.B,
		defaultSocketTimeout: (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.V)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.q, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.K,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.y
		}, config),
		streamCollector: config?.streamCollector ?? _stream_collector_js__WEBPACK_IMPORTED_MODULE_7__.t,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.nt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.tt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.f, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-secrets-manager/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-secrets-manager/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Y)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.X)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-secrets-manager/dist-es/SecretsManagerClient.js
var SecretsManagerClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.et {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.G)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.O)(_config_4);
		const _config_6 = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.n)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.$)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultSecretsManagerHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-secrets-manager/dist-es/commandBuilder.js
const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.i)(commonParams, "secretsmanager", "SecretsManagerClient", _endpoints_js__WEBPACK_IMPORTED_MODULE_0__.t);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/DescribeSecretCommand.js
var DescribeSecretCommand = class extends command(_ep0, _mw0, "DescribeSecret", DescribeSecret$) {};
// src/adapters/secrets-manager.ts
/** Secrets Manager: what secrets there are, never what they hold. Every method rejects with an AwsError. */
function createSecretsManager(configuration, settings) {
	const client = new SecretsManagerClient(configuration);
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.b)("secretsmanager", settings);
	return { async describeSecret(id, signal) {
		const command = new DescribeSecretCommand({ SecretId: id });
		const answer = await (0,_absent_js__WEBPACK_IMPORTED_MODULE_9__.t)(["ResourceNotFoundException"], read("DescribeSecret", id, signal, (options) => client.send(command, options)));
		if (answer === null) return null;
		const { ARN = "", DeletedDate, VersionIdsToStages } = answer;
		return {
			arn: ARN,
			isDeleted: DeletedDate !== void 0,
			versions: VersionIdsToStages === void 0 ? null : new Map(Object.entries(VersionIdsToStages))
		};
	} };
}



/***/ })

};
;