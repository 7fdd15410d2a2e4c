"use strict";
exports.id = 7270;
exports.ids = [7270];
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

/***/ 7270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createIam: () => (/* binding */ createIam)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8677);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4192);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1349);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8356);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6150);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(521);
/* harmony import */ var _stream_collector_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3849);
/* harmony import */ var _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7824);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7357);
/* harmony import */ var _absent_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7498);











// node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthSchemeProvider.js
const defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
			name: "iam",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultIAMHttpAuthSchemeProvider = (authParameters) => {
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
// node_modules/@aws-sdk/client-iam/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "iam"
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
// node_modules/@aws-sdk/client-iam/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-iam/dist-es/endpoint/bdd.js
const v = "ref";
const w = "authSchemes";
const x = "name";
const y = "signingRegion";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "stringEquals";
const f = "booleanEquals";
const g = "getAttr";
const h = { [v]: "Endpoint" };
const i = {
	"fn": g,
	"argv": [{ [v]: d }, "name"]
};
const j = { [v]: d };
const k = { [w]: [{
	[x]: "sigv4",
	[y]: "us-east-1"
}] };
const l = { [w]: [{
	[x]: "sigv4",
	[y]: "cn-north-1"
}] };
const m = { [w]: [{
	[x]: "sigv4",
	[y]: "us-gov-west-1"
}] };
const n = { [w]: [{
	[x]: "sigv4",
	[y]: "us-iso-east-1"
}] };
const o = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isob-east-1"
}] };
const p = { [w]: [{
	[x]: "sigv4",
	[y]: "eu-isoe-west-1"
}] };
const q = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isof-south-1"
}] };
const s = { [w]: [{
	[x]: "sigv4",
	[y]: "eusc-de-east-1"
}] };
const t = { [w]: [{
	[x]: "sigv4",
	[y]: "{PartitionResult#implicitGlobalRegion}"
}] };
const u = [{ [v]: "Region" }];
const _data = {
	conditions: [
		[c, [h]],
		[c, u],
		[
			"aws.partition",
			u,
			d
		],
		[e, [i, "aws"]],
		[e, [i, "aws-cn"]],
		[e, [i, "aws-us-gov"]],
		[e, [i, "aws-iso"]],
		[f, [{ [v]: "UseFIPS" }, b]],
		[f, [{ [v]: "UseDualStack" }, b]],
		[e, [i, "aws-iso-b"]],
		[e, [i, "aws-iso-e"]],
		[e, [i, "aws-iso-f"]],
		[e, [i, "aws-eusc"]],
		[f, [{
			fn: g,
			argv: [j, "supportsDualStack"]
		}, b]],
		[f, [{
			fn: g,
			argv: [j, "supportsFIPS"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, {}],
		["https://iam.amazonaws.com", k],
		["https://iam-fips.amazonaws.com", k],
		["https://iam.global.api.aws", k],
		["https://iam-fips.global.api.aws", k],
		["https://iam.global.api.amazonwebservices.com.cn", l],
		["https://iam-fips.api.amazonwebservices.com.cn", l],
		["https://iam.cn-north-1.amazonaws.com.cn", l],
		["https://iam-fips.amazonaws.com.cn", l],
		["https://iam.us-gov.api.aws", m],
		["https://iam.us-gov.amazonaws.com", m],
		["https://iam.us-iso-east-1.c2s.ic.gov", n],
		["https://iam-fips.us-iso-east-1.c2s.ic.gov", n],
		["https://iam.api.aws.ic.gov", n],
		["https://iam-fips.api.aws.ic.gov", n],
		["https://iam.us-isob-east-1.sc2s.sgov.gov", o],
		["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o],
		["https://iam.api.aws.scloud", o],
		["https://iam-fips.api.aws.scloud", o],
		["https://iam.eu-isoe-west-1.cloud.adc-e.uk", p],
		["https://iam-fips.cloud.adc-e.uk", p],
		["https://iam.api.cloud-aws.adc-e.uk", p],
		["https://iam-fips.api.cloud-aws.adc-e.uk", p],
		["https://iam.us-isof-south-1.csp.hci.ic.gov", q],
		["https://iam-fips.csp.hci.ic.gov", q],
		["https://iam.api.aws.hci.ic.gov", q],
		["https://iam-fips.api.aws.hci.ic.gov", q],
		["https://iam.eusc-de-east-1.amazonaws.eu", s],
		["https://iam-fips.amazonaws.eu", s],
		["https://iam.global.api.amazonwebservices.eu", s],
		["https://iam-fips.api.amazonwebservices.eu", s],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	42,
	3,
	1,
	4,
	100000041,
	2,
	5,
	100000041,
	3,
	39,
	6,
	4,
	36,
	7,
	5,
	35,
	8,
	6,
	32,
	9,
	7,
	20,
	10,
	8,
	15,
	11,
	9,
	100000018,
	12,
	10,
	100000022,
	13,
	11,
	100000026,
	14,
	12,
	100000030,
	100000040,
	9,
	100000020,
	16,
	10,
	100000024,
	17,
	11,
	100000028,
	18,
	12,
	100000032,
	19,
	13,
	100000038,
	100000039,
	8,
	26,
	21,
	9,
	100000019,
	22,
	10,
	100000023,
	23,
	11,
	100000027,
	24,
	12,
	100000031,
	25,
	14,
	100000036,
	100000037,
	9,
	100000021,
	27,
	10,
	100000025,
	28,
	11,
	100000029,
	29,
	12,
	100000033,
	30,
	13,
	31,
	100000035,
	14,
	100000034,
	100000035,
	7,
	34,
	33,
	8,
	100000016,
	100000014,
	8,
	100000017,
	100000015,
	8,
	100000012,
	100000013,
	7,
	38,
	37,
	8,
	100000008,
	100000010,
	8,
	100000009,
	100000011,
	7,
	41,
	40,
	8,
	100000006,
	100000004,
	8,
	100000007,
	100000005,
	7,
	100000001,
	43,
	8,
	100000002,
	100000003
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.U.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-iam/dist-es/endpoint/endpointResolver.js
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
// node_modules/@aws-sdk/client-iam/dist-es/models/IAMServiceException.js
var IAMServiceException = class IAMServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_2__.t {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, IAMServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-iam/dist-es/models/errors.js
var ConcurrentModificationException = class ConcurrentModificationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
	}
};
var NoSuchEntityException = class NoSuchEntityException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#NoSuchEntityException";
	name = "NoSuchEntityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoSuchEntityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchEntityException.prototype);
	}
};
var ServiceFailureException = class ServiceFailureException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceFailureException";
	name = "ServiceFailureException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceFailureException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceFailureException.prototype);
	}
};
var AccountNotManagementOrDelegatedAdministratorException = class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
	name = "AccountNotManagementOrDelegatedAdministratorException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountNotManagementOrDelegatedAdministratorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountNotManagementOrDelegatedAdministratorException.prototype);
		this.Message = opts.Message;
	}
};
var EntityAlreadyExistsException = class EntityAlreadyExistsException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
	name = "EntityAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EntityAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EntityAlreadyExistsException.prototype);
	}
};
var InvalidInputException = class InvalidInputException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidInputException";
	name = "InvalidInputException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidInputException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInputException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#LimitExceededException";
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
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var NameConflictException = class NameConflictException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#NameConflictException";
	name = "NameConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NameConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NameConflictException.prototype);
	}
};
var RoleModifiedException = class RoleModifiedException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#RoleModifiedException";
	name = "RoleModifiedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RoleModifiedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RoleModifiedException.prototype);
	}
};
var RoleTemplateDisabledException = class RoleTemplateDisabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
	name = "RoleTemplateDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RoleTemplateDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RoleTemplateDisabledException.prototype);
	}
};
var UnmodifiableEntityException = class UnmodifiableEntityException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
	name = "UnmodifiableEntityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnmodifiableEntityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnmodifiableEntityException.prototype);
	}
};
var PolicyNotAttachableException = class PolicyNotAttachableException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
	name = "PolicyNotAttachableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PolicyNotAttachableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyNotAttachableException.prototype);
	}
};
var EntityTemporarilyUnmodifiableException = class EntityTemporarilyUnmodifiableException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
	name = "EntityTemporarilyUnmodifiableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EntityTemporarilyUnmodifiableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EntityTemporarilyUnmodifiableException.prototype);
	}
};
var InvalidUserTypeException = class InvalidUserTypeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
	name = "InvalidUserTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidUserTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidUserTypeException.prototype);
	}
};
var PasswordPolicyViolationException = class PasswordPolicyViolationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
	name = "PasswordPolicyViolationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PasswordPolicyViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PasswordPolicyViolationException.prototype);
	}
};
var OpenIdIdpCommunicationErrorException = class OpenIdIdpCommunicationErrorException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
	name = "OpenIdIdpCommunicationErrorException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OpenIdIdpCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpenIdIdpCommunicationErrorException.prototype);
	}
};
var ServiceNotSupportedException = class ServiceNotSupportedException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
	name = "ServiceNotSupportedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceNotSupportedException.prototype);
	}
};
var DeleteConflictException = class DeleteConflictException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DeleteConflictException";
	name = "DeleteConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeleteConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeleteConflictException.prototype);
	}
};
var OrganizationNotFoundException = class OrganizationNotFoundException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
	name = "OrganizationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationNotInAllFeaturesModeException = class OrganizationNotInAllFeaturesModeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
	name = "OrganizationNotInAllFeaturesModeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotInAllFeaturesModeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceAccessNotEnabledException = class ServiceAccessNotEnabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
	name = "ServiceAccessNotEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ServiceAccessNotEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceAccessNotEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var FeatureDisabledException = class FeatureDisabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#FeatureDisabledException";
	name = "FeatureDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FeatureDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FeatureDisabledException.prototype);
	}
};
var InvalidAuthenticationCodeException = class InvalidAuthenticationCodeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
	name = "InvalidAuthenticationCodeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthenticationCodeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAuthenticationCodeException.prototype);
	}
};
var CallerIsNotManagementAccountException = class CallerIsNotManagementAccountException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
	name = "CallerIsNotManagementAccountException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CallerIsNotManagementAccountException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CallerIsNotManagementAccountException.prototype);
		this.Message = opts.Message;
	}
};
var FeatureEnabledException = class FeatureEnabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#FeatureEnabledException";
	name = "FeatureEnabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FeatureEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FeatureEnabledException.prototype);
	}
};
var ReportGenerationLimitExceededException = class ReportGenerationLimitExceededException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
	name = "ReportGenerationLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReportGenerationLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReportGenerationLimitExceededException.prototype);
	}
};
var CredentialReportExpiredException = class CredentialReportExpiredException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
	name = "CredentialReportExpiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportExpiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportExpiredException.prototype);
	}
};
var CredentialReportNotPresentException = class CredentialReportNotPresentException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
	name = "CredentialReportNotPresentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportNotPresentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportNotPresentException.prototype);
	}
};
var CredentialReportNotReadyException = class CredentialReportNotReadyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
	name = "CredentialReportNotReadyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportNotReadyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportNotReadyException.prototype);
	}
};
var UnrecognizedPublicKeyEncodingException = class UnrecognizedPublicKeyEncodingException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
	name = "UnrecognizedPublicKeyEncodingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnrecognizedPublicKeyEncodingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnrecognizedPublicKeyEncodingException.prototype);
	}
};
var PolicyEvaluationException = class PolicyEvaluationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
	name = "PolicyEvaluationException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "PolicyEvaluationException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, PolicyEvaluationException.prototype);
	}
};
var KeyPairMismatchException = class KeyPairMismatchException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
	name = "KeyPairMismatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KeyPairMismatchException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KeyPairMismatchException.prototype);
	}
};
var MalformedCertificateException = class MalformedCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#MalformedCertificateException";
	name = "MalformedCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedCertificateException.prototype);
	}
};
var DuplicateCertificateException = class DuplicateCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
	name = "DuplicateCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateCertificateException.prototype);
	}
};
var InvalidCertificateException = class InvalidCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidCertificateException";
	name = "InvalidCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidCertificateException.prototype);
	}
};
var DuplicateSSHPublicKeyException = class DuplicateSSHPublicKeyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
	name = "DuplicateSSHPublicKeyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateSSHPublicKeyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateSSHPublicKeyException.prototype);
	}
};
var InvalidPublicKeyException = class InvalidPublicKeyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
	name = "InvalidPublicKeyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPublicKeyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPublicKeyException.prototype);
	}
};
// node_modules/@aws-sdk/client-iam/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _ABO = "AllowedByOrganizations";
const _ABPB = "AllowedByPermissionsBoundary";
const _AN = "AttachmentName";
const _ANMODAE = "AccountNotManagementOrDelegatedAdministratorException";
const _ANc = "ActionNames";
const _APB = "AttachedPermissionsBoundary";
const _ARPD = "AssumeRolePolicyDocument";
const _AT = "AttachmentType";
const _CA = "CallerArn";
const _CD = "CreateDate";
const _CE = "ContextEntry";
const _CELT = "ContextEntryListType";
const _CEo = "ContextEntries";
const _CINMAE = "CallerIsNotManagementAccountException";
const _CKN = "ContextKeyName";
const _CKT = "ContextKeyType";
const _CKV = "ContextKeyValues";
const _CME = "ConcurrentModificationException";
const _CREE = "CredentialReportExpiredException";
const _CRNPE = "CredentialReportNotPresentException";
const _CRNRE = "CredentialReportNotReadyException";
const _Col = "Column";
const _D = "Description";
const _DCE = "DeleteConflictException";
const _DCEu = "DuplicateCertificateException";
const _DSSHPKE = "DuplicateSSHPublicKeyException";
const _EAEE = "EntityAlreadyExistsException";
const _EAN = "EvalActionName";
const _EDD = "EvalDecisionDetails";
const _EDv = "EvalDecision";
const _EPn = "EndPosition";
const _ER = "EvaluationResult";
const _ERD = "EvalResourceDecision";
const _ERLT = "EvaluationResultsListType";
const _ERN = "EvalResourceName";
const _ERv = "EvaluationResults";
const _ETUE = "EntityTemporarilyUnmodifiableException";
const _FDE = "FeatureDisabledException";
const _FEE = "FeatureEnabledException";
const _GR = "GetRole";
const _GRR = "GetRoleRequest";
const _GRRe = "GetRoleResponse";
const _IACE = "InvalidAuthenticationCodeException";
const _ICE = "InvalidCertificateException";
const _IIE = "InvalidInputException";
const _IPIT = "InlinePolicyIdentifierType";
const _IPIn = "InlinePolicyIdentifier";
const _IPKE = "InvalidPublicKeyException";
const _IT = "IsTruncated";
const _IUTE = "InvalidUserTypeException";
const _K = "Key";
const _KPME = "KeyPairMismatchException";
const _LEE = "LimitExceededException";
const _LUD = "LastUsedDate";
const _Li = "Line";
const _M = "Message";
const _MCE = "MalformedCertificateException";
const _MCV = "MissingContextValues";
const _MI = "MaxItems";
const _MPDE = "MalformedPolicyDocumentException";
const _MS = "MatchedStatements";
const _MSD = "MaxSessionDuration";
const _Ma = "Marker";
const _NCE = "NameConflictException";
const _NSEE = "NoSuchEntityException";
const _ODD = "OrganizationsDecisionDetail";
const _OIICEE = "OpenIdIdpCommunicationErrorException";
const _ONFE = "OrganizationNotFoundException";
const _ONIAFME = "OrganizationNotInAllFeaturesModeException";
const _PA = "PolicyArn";
const _PB = "PermissionsBoundary";
const _PBA = "PermissionsBoundaryArn";
const _PBDD = "PermissionsBoundaryDecisionDetail";
const _PBPIL = "PermissionsBoundaryPolicyInputList";
const _PBT = "PermissionsBoundaryType";
const _PEE = "PolicyEvaluationException";
const _PEL = "PolicyExclusionList";
const _PELT = "PolicyExclusionsListType";
const _PIL = "PolicyInputList";
const _PIo = "PolicyIdentifier";
const _PN = "PolicyName";
const _PNAE = "PolicyNotAttachableException";
const _PPVE = "PasswordPolicyViolationException";
const _PSA = "PolicySourceArn";
const _PT = "PolicyType";
const _Pa = "Path";
const _Pos = "Position";
const _R = "Region";
const _RA = "ResourceArns";
const _RGLEE = "ReportGenerationLimitExceededException";
const _RHO = "ResourceHandlingOption";
const _RIo = "RoleId";
const _RLU = "RoleLastUsed";
const _RME = "RoleModifiedException";
const _RN = "RoleName";
const _RO = "ResourceOwner";
const _RP = "ResourcePolicy";
const _RSR = "ResourceSpecificResults";
const _RSRLT = "ResourceSpecificResultListType";
const _RSRe = "ResourceSpecificResult";
const _RTDE = "RoleTemplateDisabledException";
const _Ro = "Role";
const _SANEE = "ServiceAccessNotEnabledException";
const _SFE = "ServiceFailureException";
const _SLT = "StatementListType";
const _SNSE = "ServiceNotSupportedException";
const _SPI = "SourcePolicyId";
const _SPP = "SimulatePrincipalPolicy";
const _SPPR = "SimulatePrincipalPolicyRequest";
const _SPR = "SimulatePolicyResponse";
const _SPT = "SourcePolicyType";
const _SPt = "StartPosition";
const _SRT = "SourceRoleTemplate";
const _Sta = "Statement";
const _T = "Tags";
const _TA = "TemplateArn";
const _TMV = "TemplateMinorVersion";
const _Ta = "Tag";
const _UEE = "UnmodifiableEntityException";
const _UPKEE = "UnrecognizedPublicKeyEncodingException";
const _Val = "Value";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
const _se = "server";
const _tLT = "tagListType";
const n0 = "com.amazonaws.iam";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(_s);
var IAMServiceException$ = [
	-3,
	_s,
	"IAMServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(IAMServiceException$, IAMServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(n0);
var AccountNotManagementOrDelegatedAdministratorException$ = [
	-3,
	n0,
	_ANMODAE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountNotManagementOrDelegatedAdministratorException$, AccountNotManagementOrDelegatedAdministratorException);
var CallerIsNotManagementAccountException$ = [
	-3,
	n0,
	_CINMAE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CallerIsNotManagementAccountException$, CallerIsNotManagementAccountException);
var ConcurrentModificationException$ = [
	-3,
	n0,
	_CME,
	{
		[_aQE]: [`ConcurrentModification`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var CredentialReportExpiredException$ = [
	-3,
	n0,
	_CREE,
	{
		[_aQE]: [`ReportExpired`, 410],
		[_e]: _c,
		[_hE]: 410
	},
	[_m],
	[0]
];
n0_registry.registerError(CredentialReportExpiredException$, CredentialReportExpiredException);
var CredentialReportNotPresentException$ = [
	-3,
	n0,
	_CRNPE,
	{
		[_aQE]: [`ReportNotPresent`, 410],
		[_e]: _c,
		[_hE]: 410
	},
	[_m],
	[0]
];
n0_registry.registerError(CredentialReportNotPresentException$, CredentialReportNotPresentException);
var CredentialReportNotReadyException$ = [
	-3,
	n0,
	_CRNRE,
	{
		[_aQE]: [`ReportInProgress`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(CredentialReportNotReadyException$, CredentialReportNotReadyException);
var DeleteConflictException$ = [
	-3,
	n0,
	_DCE,
	{
		[_aQE]: [`DeleteConflict`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(DeleteConflictException$, DeleteConflictException);
var DuplicateCertificateException$ = [
	-3,
	n0,
	_DCEu,
	{
		[_aQE]: [`DuplicateCertificate`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(DuplicateCertificateException$, DuplicateCertificateException);
var DuplicateSSHPublicKeyException$ = [
	-3,
	n0,
	_DSSHPKE,
	{
		[_aQE]: [`DuplicateSSHPublicKey`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(DuplicateSSHPublicKeyException$, DuplicateSSHPublicKeyException);
var EntityAlreadyExistsException$ = [
	-3,
	n0,
	_EAEE,
	{
		[_aQE]: [`EntityAlreadyExists`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(EntityAlreadyExistsException$, EntityAlreadyExistsException);
var EntityTemporarilyUnmodifiableException$ = [
	-3,
	n0,
	_ETUE,
	{
		[_aQE]: [`EntityTemporarilyUnmodifiable`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(EntityTemporarilyUnmodifiableException$, EntityTemporarilyUnmodifiableException);
var FeatureDisabledException$ = [
	-3,
	n0,
	_FDE,
	{
		[_aQE]: [`FeatureDisabled`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(FeatureDisabledException$, FeatureDisabledException);
var FeatureEnabledException$ = [
	-3,
	n0,
	_FEE,
	{
		[_aQE]: [`FeatureEnabled`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(FeatureEnabledException$, FeatureEnabledException);
var InvalidAuthenticationCodeException$ = [
	-3,
	n0,
	_IACE,
	{
		[_aQE]: [`InvalidAuthenticationCode`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidAuthenticationCodeException$, InvalidAuthenticationCodeException);
var InvalidCertificateException$ = [
	-3,
	n0,
	_ICE,
	{
		[_aQE]: [`InvalidCertificate`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidCertificateException$, InvalidCertificateException);
var InvalidInputException$ = [
	-3,
	n0,
	_IIE,
	{
		[_aQE]: [`InvalidInput`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidInputException$, InvalidInputException);
var InvalidPublicKeyException$ = [
	-3,
	n0,
	_IPKE,
	{
		[_aQE]: [`InvalidPublicKey`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidPublicKeyException$, InvalidPublicKeyException);
var InvalidUserTypeException$ = [
	-3,
	n0,
	_IUTE,
	{
		[_aQE]: [`InvalidUserType`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidUserTypeException$, InvalidUserTypeException);
var KeyPairMismatchException$ = [
	-3,
	n0,
	_KPME,
	{
		[_aQE]: [`KeyPairMismatch`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(KeyPairMismatchException$, KeyPairMismatchException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{
		[_aQE]: [`LimitExceeded`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedCertificateException$ = [
	-3,
	n0,
	_MCE,
	{
		[_aQE]: [`MalformedCertificate`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedCertificateException$, MalformedCertificateException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	_MPDE,
	{
		[_aQE]: [`MalformedPolicyDocument`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var NameConflictException$ = [
	-3,
	n0,
	_NCE,
	{
		[_aQE]: [`NameConflict`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(NameConflictException$, NameConflictException);
var NoSuchEntityException$ = [
	-3,
	n0,
	_NSEE,
	{
		[_aQE]: [`NoSuchEntity`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(NoSuchEntityException$, NoSuchEntityException);
var OpenIdIdpCommunicationErrorException$ = [
	-3,
	n0,
	_OIICEE,
	{
		[_aQE]: [`OpenIdIdpCommunicationError`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(OpenIdIdpCommunicationErrorException$, OpenIdIdpCommunicationErrorException);
var OrganizationNotFoundException$ = [
	-3,
	n0,
	_ONFE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
var OrganizationNotInAllFeaturesModeException$ = [
	-3,
	n0,
	_ONIAFME,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
var PasswordPolicyViolationException$ = [
	-3,
	n0,
	_PPVE,
	{
		[_aQE]: [`PasswordPolicyViolation`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PasswordPolicyViolationException$, PasswordPolicyViolationException);
var PolicyEvaluationException$ = [
	-3,
	n0,
	_PEE,
	{
		[_aQE]: [`PolicyEvaluation`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(PolicyEvaluationException$, PolicyEvaluationException);
var PolicyNotAttachableException$ = [
	-3,
	n0,
	_PNAE,
	{
		[_aQE]: [`PolicyNotAttachable`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PolicyNotAttachableException$, PolicyNotAttachableException);
var ReportGenerationLimitExceededException$ = [
	-3,
	n0,
	_RGLEE,
	{
		[_aQE]: [`ReportGenerationLimitExceeded`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ReportGenerationLimitExceededException$, ReportGenerationLimitExceededException);
var RoleModifiedException$ = [
	-3,
	n0,
	_RME,
	{
		[_aQE]: [`RoleModified`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(RoleModifiedException$, RoleModifiedException);
var RoleTemplateDisabledException$ = [
	-3,
	n0,
	_RTDE,
	{
		[_aQE]: [`RoleTemplateDisabled`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(RoleTemplateDisabledException$, RoleTemplateDisabledException);
var ServiceAccessNotEnabledException$ = [
	-3,
	n0,
	_SANEE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ServiceAccessNotEnabledException$, ServiceAccessNotEnabledException);
var ServiceFailureException$ = [
	-3,
	n0,
	_SFE,
	{
		[_aQE]: [`ServiceFailure`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceFailureException$, ServiceFailureException);
var ServiceNotSupportedException$ = [
	-3,
	n0,
	_SNSE,
	{
		[_aQE]: [`NotSupportedService`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceNotSupportedException$, ServiceNotSupportedException);
var UnmodifiableEntityException$ = [
	-3,
	n0,
	_UEE,
	{
		[_aQE]: [`UnmodifiableEntity`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnmodifiableEntityException$, UnmodifiableEntityException);
var UnrecognizedPublicKeyEncodingException$ = [
	-3,
	n0,
	_UPKEE,
	{
		[_aQE]: [`UnrecognizedPublicKeyEncoding`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnrecognizedPublicKeyEncodingException$, UnrecognizedPublicKeyEncodingException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AttachedPermissionsBoundary$ = [
	3,
	n0,
	_APB,
	0,
	[_PBT, _PBA],
	[0, 0]
];
var ContextEntry$ = [
	3,
	n0,
	_CE,
	0,
	[
		_CKN,
		_CKV,
		_CKT
	],
	[
		0,
		64,
		0
	]
];
var EvaluationResult$ = [
	3,
	n0,
	_ER,
	0,
	[
		_EAN,
		_EDv,
		_ERN,
		_MS,
		_MCV,
		_ODD,
		_PBDD,
		_EDD,
		_RSR
	],
	[
		0,
		0,
		0,
		() => StatementListType,
		64,
		() => OrganizationsDecisionDetail$,
		() => PermissionsBoundaryDecisionDetail$,
		128,
		() => ResourceSpecificResultListType
	],
	2
];
var GetRoleRequest$ = [
	3,
	n0,
	_GRR,
	0,
	[_RN],
	[0],
	1
];
var GetRoleResponse$ = [
	3,
	n0,
	_GRRe,
	0,
	[_Ro],
	[() => Role$],
	1
];
var InlinePolicyIdentifierType$ = [
	3,
	n0,
	_IPIT,
	0,
	[
		_PN,
		_AT,
		_AN
	],
	[
		0,
		0,
		0
	],
	3
];
var OrganizationsDecisionDetail$ = [
	3,
	n0,
	_ODD,
	0,
	[_ABO],
	[2]
];
var PermissionsBoundaryDecisionDetail$ = [
	3,
	n0,
	_PBDD,
	0,
	[_ABPB],
	[2]
];
var Position$ = [
	3,
	n0,
	_Pos,
	0,
	[_Li, _Col],
	[1, 1]
];
var ResourceSpecificResult$ = [
	3,
	n0,
	_RSRe,
	0,
	[
		_ERN,
		_ERD,
		_MS,
		_MCV,
		_EDD,
		_PBDD
	],
	[
		0,
		0,
		() => StatementListType,
		64,
		128,
		() => PermissionsBoundaryDecisionDetail$
	],
	2
];
var Role$ = [
	3,
	n0,
	_Ro,
	0,
	[
		_Pa,
		_RN,
		_RIo,
		_A,
		_CD,
		_ARPD,
		_D,
		_MSD,
		_PB,
		_T,
		_RLU,
		_SRT
	],
	[
		0,
		0,
		0,
		0,
		4,
		0,
		0,
		1,
		() => AttachedPermissionsBoundary$,
		() => tagListType,
		() => RoleLastUsed$,
		() => SourceRoleTemplate$
	],
	5
];
var RoleLastUsed$ = [
	3,
	n0,
	_RLU,
	0,
	[_LUD, _R],
	[4, 0]
];
var SimulatePolicyResponse$ = [
	3,
	n0,
	_SPR,
	0,
	[
		_ERv,
		_IT,
		_Ma
	],
	[
		() => EvaluationResultsListType,
		2,
		0
	]
];
var SimulatePrincipalPolicyRequest$ = [
	3,
	n0,
	_SPPR,
	0,
	[
		_PSA,
		_ANc,
		_PIL,
		_PBPIL,
		_PEL,
		_RA,
		_RP,
		_RO,
		_CA,
		_CEo,
		_RHO,
		_MI,
		_Ma
	],
	[
		0,
		64,
		64,
		64,
		() => PolicyExclusionsListType,
		64,
		0,
		0,
		0,
		() => ContextEntryListType,
		0,
		1,
		0
	],
	2
];
var SourceRoleTemplate$ = [
	3,
	n0,
	_SRT,
	0,
	[_TA, _TMV],
	[0, 1],
	2
];
var Statement$ = [
	3,
	n0,
	_Sta,
	0,
	[
		_SPI,
		_SPT,
		_SPt,
		_EPn
	],
	[
		0,
		0,
		() => Position$,
		() => Position$
	]
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _Val],
	[0, 0],
	2
];
var ContextEntryListType = [
	1,
	n0,
	_CELT,
	0,
	() => ContextEntry$
];
var EvaluationResultsListType = [
	1,
	n0,
	_ERLT,
	0,
	() => EvaluationResult$
];
var PolicyExclusionsListType = [
	1,
	n0,
	_PELT,
	0,
	() => PolicyIdentifier$
];
var ResourceSpecificResultListType = [
	1,
	n0,
	_RSRLT,
	0,
	() => ResourceSpecificResult$
];
var StatementListType = [
	1,
	n0,
	_SLT,
	0,
	() => Statement$
];
var tagListType = [
	1,
	n0,
	_tLT,
	0,
	() => Tag$
];
var PolicyIdentifier$ = [
	4,
	n0,
	_PIo,
	0,
	[
		_PT,
		_PA,
		_IPIn
	],
	[
		0,
		0,
		() => InlinePolicyIdentifierType$
	]
];
var GetRole$ = [
	9,
	n0,
	_GR,
	0,
	() => GetRoleRequest$,
	() => GetRoleResponse$
];
var SimulatePrincipalPolicy$ = [
	9,
	n0,
	_SPP,
	0,
	() => SimulatePrincipalPolicyRequest$,
	() => SimulatePolicyResponse$
];
// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2010-05-08",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.st,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ot,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.J(),
		protocol: config?.protocol ?? _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_8__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.iam",
			errorTypeRegistries,
			xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
			version: "2010-05-08",
			serviceTarget: "AWSIdentityManagementV20100508"
		},
		serviceId: config?.serviceId ?? "IAM",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_5__.r,
		utf8Decoder: config?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_9__.n,
		utf8Encoder: config?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_9__.t
	};
};
// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.js
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
// node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-iam/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Y)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.X)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-iam/dist-es/IAMClient.js
var IAMClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.et {
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
			httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.i)(commonParams, "AWSIdentityManagementV20100508", "IAMClient", _endpoints_js__WEBPACK_IMPORTED_MODULE_0__.t);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-iam/dist-es/commands/GetRoleCommand.js
var GetRoleCommand = class extends command(_ep0, _mw0, "GetRole", GetRole$) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/SimulatePrincipalPolicyCommand.js
var SimulatePrincipalPolicyCommand = class extends command(_ep0, _mw0, "SimulatePrincipalPolicy", SimulatePrincipalPolicy$) {};
// src/adapters/iam.ts
/** The trust policy of a role has 4,096 characters at most (IAM user guide, "IAM and AWS STS quotas"), here as a part of a URL. */
const longestPolicy = 16384;
const noSuchEntity = ["NoSuchEntity", "NoSuchEntityException"];
/** IAM. Every method rejects with an AwsError. */
function createIam(configuration, settings) {
	const client = new IAMClient(configuration);
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.b)("iam", settings);
	return {
		async getRole(name, signal) {
			const command = new GetRoleCommand({ RoleName: name });
			const call = read("GetRole", name, signal, (options) => client.send(command, options));
			const answer = await (0,_absent_js__WEBPACK_IMPORTED_MODULE_10__.t)(noSuchEntity, call);
			if (answer === null) return null;
			const { Arn = "", AssumeRolePolicyDocument = "" } = answer.Role ?? {};
			return {
				arn: Arn,
				trustPolicy: decoded(AssumeRolePolicyDocument.slice(0, longestPolicy))
			};
		},
		async simulatePolicy(roleArn, action, resources, signal) {
			const command = new SimulatePrincipalPolicyCommand({
				PolicySourceArn: roleArn,
				ActionNames: [action],
				ResourceArns: [...resources]
			});
			const call = read("SimulatePrincipalPolicy", roleArn, signal, (options) => client.send(command, options));
			const results = (await (0,_absent_js__WEBPACK_IMPORTED_MODULE_10__.t)(noSuchEntity, call))?.EvaluationResults ?? [];
			const specific = results.flatMap((each) => each.ResourceSpecificResults ?? []);
			const decisions = [...results.map(({ EvalDecision }) => EvalDecision), ...specific.map(({ EvalResourceDecision }) => EvalResourceDecision)].filter((decision) => decision !== void 0);
			if (decisions.length === 0) return null;
			const missing = [...results, ...specific].flatMap(({ MissingContextValues }) => MissingContextValues ?? []);
			return {
				isAllowed: decisions.includes("allowed"),
				isCertain: missing.length === 0
			};
		}
	};
}
/** IAM encodes policies as parts of a URL (API reference, "GetRole"). */
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}



/***/ })

};
;