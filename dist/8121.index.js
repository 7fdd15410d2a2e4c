"use strict";
exports.id = 8121;
exports.ids = [8121];
exports.modules = {

/***/ 1837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DescribeImageScanFindings$),
/* harmony export */   c: () => (/* binding */ DescribeRepositories$),
/* harmony export */   d: () => (/* binding */ errorTypeRegistries),
/* harmony export */   f: () => (/* binding */ resolveClientEndpointParameters),
/* harmony export */   i: () => (/* binding */ command),
/* harmony export */   l: () => (/* binding */ GetDownloadUrlForLayer$),
/* harmony export */   n: () => (/* binding */ _ep0),
/* harmony export */   o: () => (/* binding */ DescribeImages$),
/* harmony export */   r: () => (/* binding */ _mw0),
/* harmony export */   s: () => (/* binding */ DescribePullThroughCacheRules$),
/* harmony export */   t: () => (/* binding */ BatchGetImageCommand),
/* harmony export */   u: () => (/* binding */ ListImageReferrers$)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8677);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4192);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1349);



// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ecr"
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
// node_modules/@aws-sdk/client-ecr/dist-es/models/ECRServiceException.js
var ECRServiceException = class ECRServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_2__.t {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ECRServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-ecr/dist-es/models/errors.js
var InvalidParameterException = class InvalidParameterException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#InvalidParameterException";
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
var RepositoryNotFoundException = class RepositoryNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RepositoryNotFoundException";
	name = "RepositoryNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RepositoryNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RepositoryNotFoundException.prototype);
	}
};
var ServerException = class ServerException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ServerException";
	name = "ServerException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServerException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LimitExceededException";
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
var UnableToGetUpstreamImageException = class UnableToGetUpstreamImageException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamImageException";
	name = "UnableToGetUpstreamImageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToGetUpstreamImageException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToGetUpstreamImageException.prototype);
	}
};
var ValidationException = class ValidationException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ValidationException";
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
var EmptyUploadException = class EmptyUploadException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#EmptyUploadException";
	name = "EmptyUploadException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EmptyUploadException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EmptyUploadException.prototype);
	}
};
var InvalidLayerException = class InvalidLayerException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#InvalidLayerException";
	name = "InvalidLayerException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidLayerException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidLayerException.prototype);
	}
};
var KmsException = class KmsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#KmsException";
	name = "KmsException";
	$fault = "client";
	kmsError;
	constructor(opts) {
		super({
			name: "KmsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KmsException.prototype);
		this.kmsError = opts.kmsError;
	}
};
var LayerAlreadyExistsException = class LayerAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LayerAlreadyExistsException";
	name = "LayerAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LayerAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LayerAlreadyExistsException.prototype);
	}
};
var LayerPartTooSmallException = class LayerPartTooSmallException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LayerPartTooSmallException";
	name = "LayerPartTooSmallException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LayerPartTooSmallException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LayerPartTooSmallException.prototype);
	}
};
var UploadNotFoundException = class UploadNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UploadNotFoundException";
	name = "UploadNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UploadNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UploadNotFoundException.prototype);
	}
};
var PullThroughCacheRuleAlreadyExistsException = class PullThroughCacheRuleAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";
	name = "PullThroughCacheRuleAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PullThroughCacheRuleAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PullThroughCacheRuleAlreadyExistsException.prototype);
	}
};
var SecretNotFoundException = class SecretNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#SecretNotFoundException";
	name = "SecretNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SecretNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SecretNotFoundException.prototype);
	}
};
var UnableToAccessSecretException = class UnableToAccessSecretException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToAccessSecretException";
	name = "UnableToAccessSecretException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToAccessSecretException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToAccessSecretException.prototype);
	}
};
var UnableToDecryptSecretValueException = class UnableToDecryptSecretValueException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToDecryptSecretValueException";
	name = "UnableToDecryptSecretValueException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToDecryptSecretValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToDecryptSecretValueException.prototype);
	}
};
var UnsupportedUpstreamRegistryException = class UnsupportedUpstreamRegistryException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnsupportedUpstreamRegistryException";
	name = "UnsupportedUpstreamRegistryException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedUpstreamRegistryException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedUpstreamRegistryException.prototype);
	}
};
var InvalidTagParameterException = class InvalidTagParameterException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#InvalidTagParameterException";
	name = "InvalidTagParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTagParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTagParameterException.prototype);
	}
};
var RepositoryAlreadyExistsException = class RepositoryAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RepositoryAlreadyExistsException";
	name = "RepositoryAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RepositoryAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RepositoryAlreadyExistsException.prototype);
	}
};
var TooManyTagsException = class TooManyTagsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#TooManyTagsException";
	name = "TooManyTagsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
	}
};
var TemplateAlreadyExistsException = class TemplateAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#TemplateAlreadyExistsException";
	name = "TemplateAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TemplateAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TemplateAlreadyExistsException.prototype);
	}
};
var LifecyclePolicyNotFoundException = class LifecyclePolicyNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LifecyclePolicyNotFoundException";
	name = "LifecyclePolicyNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LifecyclePolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LifecyclePolicyNotFoundException.prototype);
	}
};
var PullThroughCacheRuleNotFoundException = class PullThroughCacheRuleNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";
	name = "PullThroughCacheRuleNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PullThroughCacheRuleNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PullThroughCacheRuleNotFoundException.prototype);
	}
};
var RegistryPolicyNotFoundException = class RegistryPolicyNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RegistryPolicyNotFoundException";
	name = "RegistryPolicyNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegistryPolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RegistryPolicyNotFoundException.prototype);
	}
};
var RepositoryNotEmptyException = class RepositoryNotEmptyException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RepositoryNotEmptyException";
	name = "RepositoryNotEmptyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RepositoryNotEmptyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RepositoryNotEmptyException.prototype);
	}
};
var TemplateNotFoundException = class TemplateNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#TemplateNotFoundException";
	name = "TemplateNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TemplateNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TemplateNotFoundException.prototype);
	}
};
var RepositoryPolicyNotFoundException = class RepositoryPolicyNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RepositoryPolicyNotFoundException";
	name = "RepositoryPolicyNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RepositoryPolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RepositoryPolicyNotFoundException.prototype);
	}
};
var SigningConfigurationNotFoundException = class SigningConfigurationNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#SigningConfigurationNotFoundException";
	name = "SigningConfigurationNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SigningConfigurationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SigningConfigurationNotFoundException.prototype);
	}
};
var ExclusionNotFoundException = class ExclusionNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ExclusionNotFoundException";
	name = "ExclusionNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExclusionNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExclusionNotFoundException.prototype);
	}
};
var ImageNotFoundException = class ImageNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageNotFoundException";
	name = "ImageNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageNotFoundException.prototype);
	}
};
var ScanNotFoundException = class ScanNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ScanNotFoundException";
	name = "ScanNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ScanNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ScanNotFoundException.prototype);
	}
};
var ReplicationBackfillNotFoundException = class ReplicationBackfillNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ReplicationBackfillNotFoundException";
	name = "ReplicationBackfillNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReplicationBackfillNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReplicationBackfillNotFoundException.prototype);
	}
};
var LayerInaccessibleException = class LayerInaccessibleException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LayerInaccessibleException";
	name = "LayerInaccessibleException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LayerInaccessibleException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LayerInaccessibleException.prototype);
	}
};
var LayersNotFoundException = class LayersNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LayersNotFoundException";
	name = "LayersNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LayersNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LayersNotFoundException.prototype);
	}
};
var UnableToGetUpstreamLayerException = class UnableToGetUpstreamLayerException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamLayerException";
	name = "UnableToGetUpstreamLayerException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToGetUpstreamLayerException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToGetUpstreamLayerException.prototype);
	}
};
var LifecyclePolicyPreviewNotFoundException = class LifecyclePolicyPreviewNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";
	name = "LifecyclePolicyPreviewNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LifecyclePolicyPreviewNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LifecyclePolicyPreviewNotFoundException.prototype);
	}
};
var UnableToListUpstreamImageReferrersException = class UnableToListUpstreamImageReferrersException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";
	name = "UnableToListUpstreamImageReferrersException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToListUpstreamImageReferrersException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToListUpstreamImageReferrersException.prototype);
	}
};
var ImageAlreadyExistsException = class ImageAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageAlreadyExistsException";
	name = "ImageAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageAlreadyExistsException.prototype);
	}
};
var ImageDigestDoesNotMatchException = class ImageDigestDoesNotMatchException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageDigestDoesNotMatchException";
	name = "ImageDigestDoesNotMatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageDigestDoesNotMatchException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageDigestDoesNotMatchException.prototype);
	}
};
var ImageTagAlreadyExistsException = class ImageTagAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageTagAlreadyExistsException";
	name = "ImageTagAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageTagAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageTagAlreadyExistsException.prototype);
	}
};
var ReferencedImagesNotFoundException = class ReferencedImagesNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ReferencedImagesNotFoundException";
	name = "ReferencedImagesNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReferencedImagesNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReferencedImagesNotFoundException.prototype);
	}
};
var BlockedByOrganizationPolicyException = class BlockedByOrganizationPolicyException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#BlockedByOrganizationPolicyException";
	name = "BlockedByOrganizationPolicyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BlockedByOrganizationPolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BlockedByOrganizationPolicyException.prototype);
	}
};
var ExclusionAlreadyExistsException = class ExclusionAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ExclusionAlreadyExistsException";
	name = "ExclusionAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExclusionAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExclusionAlreadyExistsException.prototype);
	}
};
var ImageArchivedException = class ImageArchivedException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageArchivedException";
	name = "ImageArchivedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageArchivedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageArchivedException.prototype);
	}
};
var UnsupportedImageTypeException = class UnsupportedImageTypeException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnsupportedImageTypeException";
	name = "UnsupportedImageTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedImageTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedImageTypeException.prototype);
	}
};
var LifecyclePolicyPreviewInProgressException = class LifecyclePolicyPreviewInProgressException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";
	name = "LifecyclePolicyPreviewInProgressException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LifecyclePolicyPreviewInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LifecyclePolicyPreviewInProgressException.prototype);
	}
};
var ReplicationBackfillInProgressException = class ReplicationBackfillInProgressException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ReplicationBackfillInProgressException";
	name = "ReplicationBackfillInProgressException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReplicationBackfillInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReplicationBackfillInProgressException.prototype);
	}
};
var ReplicationBackfillInvalidStatusException = class ReplicationBackfillInvalidStatusException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";
	name = "ReplicationBackfillInvalidStatusException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReplicationBackfillInvalidStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReplicationBackfillInvalidStatusException.prototype);
	}
};
var ImageStorageClassUpdateNotSupportedException = class ImageStorageClassUpdateNotSupportedException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";
	name = "ImageStorageClassUpdateNotSupportedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageStorageClassUpdateNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageStorageClassUpdateNotSupportedException.prototype);
	}
};
var InvalidLayerPartException = class InvalidLayerPartException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#InvalidLayerPartException";
	name = "InvalidLayerPartException";
	$fault = "client";
	registryId;
	repositoryName;
	uploadId;
	lastValidByteReceived;
	constructor(opts) {
		super({
			name: "InvalidLayerPartException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidLayerPartException.prototype);
		this.registryId = opts.registryId;
		this.repositoryName = opts.repositoryName;
		this.uploadId = opts.uploadId;
		this.lastValidByteReceived = opts.lastValidByteReceived;
	}
};
// node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js
const _A = "Attribute";
const _AECID = "AwsEcrContainerImageDetails";
const _AL = "AttributeList";
const _BBOPE = "BlockedByOrganizationPolicyException";
const _BGI = "BatchGetImage";
const _BGIR = "BatchGetImageRequest";
const _BGIRa = "BatchGetImageResponse";
const _CS = "CvssScore";
const _CSA = "CvssScoreAdjustment";
const _CSAL = "CvssScoreAdjustmentList";
const _CSD = "CvssScoreDetails";
const _CSL = "CvssScoreList";
const _DI = "DescribeImages";
const _DIF = "DescribeImagesFilter";
const _DIR = "DescribeImagesRequest";
const _DIRe = "DescribeImagesResponse";
const _DISF = "DescribeImageScanFindings";
const _DISFR = "DescribeImageScanFindingsRequest";
const _DISFRe = "DescribeImageScanFindingsResponse";
const _DPTCRRes = "DescribePullThroughCacheRulesRequest";
const _DPTCRResc = "DescribePullThroughCacheRulesResponse";
const _DPTCRe = "DescribePullThroughCacheRules";
const _DRRescr = "DescribeRepositoriesRequest";
const _DRRescri = "DescribeRepositoriesResponse";
const _DRes = "DescribeRepositories";
const _EAEE = "ExclusionAlreadyExistsException";
const _EC = "EncryptionConfiguration";
const _EISF = "EnhancedImageScanFinding";
const _EISFL = "EnhancedImageScanFindingList";
const _ENFE = "ExclusionNotFoundException";
const _EUE = "EmptyUploadException";
const _GDUFL = "GetDownloadUrlForLayer";
const _GDUFLR = "GetDownloadUrlForLayerRequest";
const _GDUFLRe = "GetDownloadUrlForLayerResponse";
const _I = "Image";
const _IAE = "ImageArchivedException";
const _IAEE = "ImageAlreadyExistsException";
const _ID = "ImageDetail";
const _IDDNME = "ImageDigestDoesNotMatchException";
const _IDL = "ImageDetailList";
const _IF = "ImageFailure";
const _IFL = "ImageFailureList";
const _II = "ImageIdentifier";
const _IIL = "ImageIdentifierList";
const _IL = "ImageList";
const _ILE = "InvalidLayerException";
const _ILPE = "InvalidLayerPartException";
const _INFE = "ImageNotFoundException";
const _IPE = "InvalidParameterException";
const _IR = "ImageReferrer";
const _IRL = "ImageReferrerList";
const _ISC = "ImageScanningConfiguration";
const _ISCUNSE = "ImageStorageClassUpdateNotSupportedException";
const _ISF = "ImageScanFinding";
const _ISFL = "ImageScanFindingList";
const _ISFS = "ImageScanFindingsSummary";
const _ISFm = "ImageScanFindings";
const _ISS = "ImageScanStatus";
const _ITAEE = "ImageTagAlreadyExistsException";
const _ITMEF = "ImageTagMutabilityExclusionFilter";
const _ITMEFm = "ImageTagMutabilityExclusionFilters";
const _ITPE = "InvalidTagParameterException";
const _KE = "KmsException";
const _LAEE = "LayerAlreadyExistsException";
const _LEE = "LimitExceededException";
const _LIE = "LayerInaccessibleException";
const _LIRF = "ListImageReferrersFilter";
const _LIRR = "ListImageReferrersRequest";
const _LIRRi = "ListImageReferrersResponse";
const _LIRis = "ListImageReferrers";
const _LNFE = "LayersNotFoundException";
const _LPNFE = "LifecyclePolicyNotFoundException";
const _LPPIPE = "LifecyclePolicyPreviewInProgressException";
const _LPPNFE = "LifecyclePolicyPreviewNotFoundException";
const _LPTSE = "LayerPartTooSmallException";
const _PTCR = "PullThroughCacheRule";
const _PTCRAEE = "PullThroughCacheRuleAlreadyExistsException";
const _PTCRL = "PullThroughCacheRuleList";
const _PTCRNFE = "PullThroughCacheRuleNotFoundException";
const _PVD = "PackageVulnerabilityDetails";
const _R = "Recommendation";
const _RAEE = "RepositoryAlreadyExistsException";
const _RBIPE = "ReplicationBackfillInProgressException";
const _RBISE = "ReplicationBackfillInvalidStatusException";
const _RBNFE = "ReplicationBackfillNotFoundException";
const _RDe = "ResourceDetails";
const _RINFE = "ReferencedImagesNotFoundException";
const _RL = "RepositoryList";
const _RLe = "ResourceList";
const _RNEE = "RepositoryNotEmptyException";
const _RNFE = "RepositoryNotFoundException";
const _RPNFE = "RegistryPolicyNotFoundException";
const _RPNFEe = "RepositoryPolicyNotFoundException";
const _Re = "Remediation";
const _Rep = "Repository";
const _Res = "Resource";
const _SCNFE = "SigningConfigurationNotFoundException";
const _SD = "ScoreDetails";
const _SE = "ServerException";
const _SI = "SubjectIdentifier";
const _SNFE = "ScanNotFoundException";
const _SNFEe = "SecretNotFoundException";
const _TAEE = "TemplateAlreadyExistsException";
const _TMTE = "TooManyTagsException";
const _TNFE = "TemplateNotFoundException";
const _UITE = "UnsupportedImageTypeException";
const _UNFE = "UploadNotFoundException";
const _UTASE = "UnableToAccessSecretException";
const _UTDSVE = "UnableToDecryptSecretValueException";
const _UTGUIE = "UnableToGetUpstreamImageException";
const _UTGULE = "UnableToGetUpstreamLayerException";
const _UTLUIRE = "UnableToListUpstreamImageReferrersException";
const _UURE = "UnsupportedUpstreamRegistryException";
const _VE = "ValidationException";
const _VP = "VulnerablePackage";
const _VPL = "VulnerablePackagesList";
const _a = "architecture";
const _aAI = "awsAccountId";
const _aECI = "awsEcrContainerImage";
const _aMT = "acceptedMediaTypes";
const _aMTr = "artifactMediaType";
const _aS = "artifactStatus";
const _aTr = "artifactType";
const _aTrt = "artifactTypes";
const _ad = "adjustments";
const _an = "annotations";
const _ar = "arch";
const _at = "attributes";
const _au = "author";
const _bS = "baseScore";
const _c = "client";
const _cA = "credentialArn";
const _cAr = "createdAt";
const _cRA = "customRoleArn";
const _cv = "cvss";
const _d = "description";
const _dU = "downloadUrl";
const _det = "details";
const _di = "digest";
const _e = "error";
const _eAx = "exploitAvailable";
const _eC = "encryptionConfiguration";
const _eF = "enhancedFindings";
const _eRP = "ecrRepositoryPrefix";
const _eRPc = "ecrRepositoryPrefixes";
const _eT = "encryptionType";
const _ep = "epoch";
const _f = "failures";
const _fA = "findingArn";
const _fAi = "fixAvailable";
const _fC = "failureCode";
const _fIV = "fixedInVersion";
const _fOA = "firstObservedAt";
const _fP = "filePath";
const _fR = "failureReason";
const _fSC = "findingSeverityCounts";
const _fT = "filterType";
const _fi = "filter";
const _fin = "findings";
const _hE = "httpError";
const _i = "images";
const _iD = "imageDetails";
const _iDm = "imageDigest";
const _iH = "imageHash";
const _iI = "imageIds";
const _iIm = "imageId";
const _iM = "imageManifest";
const _iMMT = "imageManifestMediaType";
const _iPA = "imagePushedAt";
const _iS = "imageStatus";
const _iSC = "imageScanningConfiguration";
const _iSCA = "imageScanCompletedAt";
const _iSF = "imageScanFindings";
const _iSFS = "imageScanFindingsSummary";
const _iSIB = "imageSizeInBytes";
const _iSS = "imageScanStatus";
const _iT = "imageTags";
const _iTM = "imageTagMutability";
const _iTMEF = "imageTagMutabilityExclusionFilters";
const _iTm = "imageTag";
const _iUC = "inUseCount";
const _id = "id";
const _k = "key";
const _kE = "kmsError";
const _kK = "kmsKey";
const _lAA = "lastArchivedAt";
const _lAAa = "lastActivatedAt";
const _lDa = "layerDigest";
const _lIUA = "lastInUseAt";
const _lOA = "lastObservedAt";
const _lRPT = "lastRecordedPullTime";
const _lVBR = "lastValidByteReceived";
const _m = "message";
const _mR = "maxResults";
const _mT = "mediaType";
const _me = "metric";
const _n = "name";
const _nT = "nextToken";
const _p = "platform";
const _pA = "pushedAt";
const _pM = "packageManager";
const _pTCR = "pullThroughCacheRules";
const _pVD = "packageVulnerabilityDetails";
const _r = "registry";
const _rAe = "repositoryArn";
const _rI = "registryId";
const _rN = "repositoryName";
const _rNe = "repositoryNames";
const _rU = "referenceUrls";
const _rUe = "repositoryUri";
const _rV = "relatedVulnerabilities";
const _rea = "reason";
const _rec = "recommendation";
const _ref = "referrers";
const _rel = "release";
const _rem = "remediation";
const _rep = "repositories";
const _reso = "resources";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecr";
const _sD = "scoreDetails";
const _sI = "subjectId";
const _sLH = "sourceLayerHash";
const _sMD = "subjectManifestDigest";
const _sOP = "scanOnPush";
const _sS = "scoreSource";
const _sU = "sourceUrl";
const _sV = "scoringVector";
const _sc = "score";
const _se = "server";
const _sev = "severity";
const _si = "size";
const _so = "source";
const _st = "status";
const _t = "tags";
const _tS = "tagStatus";
const _te = "text";
const _ti = "title";
const _ty = "type";
const _u = "uri";
const _uA = "updatedAt";
const _uI = "uploadId";
const _uR = "upstreamRegistry";
const _uRP = "upstreamRepositoryPrefix";
const _uRU = "upstreamRegistryUrl";
const _ur = "url";
const _v = "value";
const _vCA = "vendorCreatedAt";
const _vI = "vulnerabilityId";
const _vP = "vulnerablePackages";
const _vS = "vendorSeverity";
const _vSUA = "vulnerabilitySourceUpdatedAt";
const _vUA = "vendorUpdatedAt";
const _ve = "version";
const n0 = "com.amazonaws.ecr";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(_s);
var ECRServiceException$ = [
	-3,
	_s,
	"ECRServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(ECRServiceException$, ECRServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(n0);
var BlockedByOrganizationPolicyException$ = [
	-3,
	n0,
	_BBOPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(BlockedByOrganizationPolicyException$, BlockedByOrganizationPolicyException);
var EmptyUploadException$ = [
	-3,
	n0,
	_EUE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(EmptyUploadException$, EmptyUploadException);
var ExclusionAlreadyExistsException$ = [
	-3,
	n0,
	_EAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ExclusionAlreadyExistsException$, ExclusionAlreadyExistsException);
var ExclusionNotFoundException$ = [
	-3,
	n0,
	_ENFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ExclusionNotFoundException$, ExclusionNotFoundException);
var ImageAlreadyExistsException$ = [
	-3,
	n0,
	_IAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ImageAlreadyExistsException$, ImageAlreadyExistsException);
var ImageArchivedException$ = [
	-3,
	n0,
	_IAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ImageArchivedException$, ImageArchivedException);
var ImageDigestDoesNotMatchException$ = [
	-3,
	n0,
	_IDDNME,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ImageDigestDoesNotMatchException$, ImageDigestDoesNotMatchException);
var ImageNotFoundException$ = [
	-3,
	n0,
	_INFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ImageNotFoundException$, ImageNotFoundException);
var ImageStorageClassUpdateNotSupportedException$ = [
	-3,
	n0,
	_ISCUNSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ImageStorageClassUpdateNotSupportedException$, ImageStorageClassUpdateNotSupportedException);
var ImageTagAlreadyExistsException$ = [
	-3,
	n0,
	_ITAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ImageTagAlreadyExistsException$, ImageTagAlreadyExistsException);
var InvalidLayerException$ = [
	-3,
	n0,
	_ILE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidLayerException$, InvalidLayerException);
var InvalidLayerPartException$ = [
	-3,
	n0,
	_ILPE,
	{ [_e]: _c },
	[
		_rI,
		_rN,
		_uI,
		_lVBR,
		_m
	],
	[
		0,
		0,
		0,
		1,
		0
	]
];
n0_registry.registerError(InvalidLayerPartException$, InvalidLayerPartException);
var InvalidParameterException$ = [
	-3,
	n0,
	_IPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidTagParameterException$ = [
	-3,
	n0,
	_ITPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidTagParameterException$, InvalidTagParameterException);
var KmsException$ = [
	-3,
	n0,
	_KE,
	{ [_e]: _c },
	[_m, _kE],
	[0, 0]
];
n0_registry.registerError(KmsException$, KmsException);
var LayerAlreadyExistsException$ = [
	-3,
	n0,
	_LAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LayerAlreadyExistsException$, LayerAlreadyExistsException);
var LayerInaccessibleException$ = [
	-3,
	n0,
	_LIE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LayerInaccessibleException$, LayerInaccessibleException);
var LayerPartTooSmallException$ = [
	-3,
	n0,
	_LPTSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LayerPartTooSmallException$, LayerPartTooSmallException);
var LayersNotFoundException$ = [
	-3,
	n0,
	_LNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LayersNotFoundException$, LayersNotFoundException);
var LifecyclePolicyNotFoundException$ = [
	-3,
	n0,
	_LPNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LifecyclePolicyNotFoundException$, LifecyclePolicyNotFoundException);
var LifecyclePolicyPreviewInProgressException$ = [
	-3,
	n0,
	_LPPIPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LifecyclePolicyPreviewInProgressException$, LifecyclePolicyPreviewInProgressException);
var LifecyclePolicyPreviewNotFoundException$ = [
	-3,
	n0,
	_LPPNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LifecyclePolicyPreviewNotFoundException$, LifecyclePolicyPreviewNotFoundException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var PullThroughCacheRuleAlreadyExistsException$ = [
	-3,
	n0,
	_PTCRAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(PullThroughCacheRuleAlreadyExistsException$, PullThroughCacheRuleAlreadyExistsException);
var PullThroughCacheRuleNotFoundException$ = [
	-3,
	n0,
	_PTCRNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(PullThroughCacheRuleNotFoundException$, PullThroughCacheRuleNotFoundException);
var ReferencedImagesNotFoundException$ = [
	-3,
	n0,
	_RINFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ReferencedImagesNotFoundException$, ReferencedImagesNotFoundException);
var RegistryPolicyNotFoundException$ = [
	-3,
	n0,
	_RPNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(RegistryPolicyNotFoundException$, RegistryPolicyNotFoundException);
var ReplicationBackfillInProgressException$ = [
	-3,
	n0,
	_RBIPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ReplicationBackfillInProgressException$, ReplicationBackfillInProgressException);
var ReplicationBackfillInvalidStatusException$ = [
	-3,
	n0,
	_RBISE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ReplicationBackfillInvalidStatusException$, ReplicationBackfillInvalidStatusException);
var ReplicationBackfillNotFoundException$ = [
	-3,
	n0,
	_RBNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ReplicationBackfillNotFoundException$, ReplicationBackfillNotFoundException);
var RepositoryAlreadyExistsException$ = [
	-3,
	n0,
	_RAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(RepositoryAlreadyExistsException$, RepositoryAlreadyExistsException);
var RepositoryNotEmptyException$ = [
	-3,
	n0,
	_RNEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(RepositoryNotEmptyException$, RepositoryNotEmptyException);
var RepositoryNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(RepositoryNotFoundException$, RepositoryNotFoundException);
var RepositoryPolicyNotFoundException$ = [
	-3,
	n0,
	_RPNFEe,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(RepositoryPolicyNotFoundException$, RepositoryPolicyNotFoundException);
var ScanNotFoundException$ = [
	-3,
	n0,
	_SNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ScanNotFoundException$, ScanNotFoundException);
var SecretNotFoundException$ = [
	-3,
	n0,
	_SNFEe,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SecretNotFoundException$, SecretNotFoundException);
var ServerException$ = [
	-3,
	n0,
	_SE,
	{ [_e]: _se },
	[_m],
	[0]
];
n0_registry.registerError(ServerException$, ServerException);
var SigningConfigurationNotFoundException$ = [
	-3,
	n0,
	_SCNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SigningConfigurationNotFoundException$, SigningConfigurationNotFoundException);
var TemplateAlreadyExistsException$ = [
	-3,
	n0,
	_TAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TemplateAlreadyExistsException$, TemplateAlreadyExistsException);
var TemplateNotFoundException$ = [
	-3,
	n0,
	_TNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TemplateNotFoundException$, TemplateNotFoundException);
var TooManyTagsException$ = [
	-3,
	n0,
	_TMTE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var UnableToAccessSecretException$ = [
	-3,
	n0,
	_UTASE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnableToAccessSecretException$, UnableToAccessSecretException);
var UnableToDecryptSecretValueException$ = [
	-3,
	n0,
	_UTDSVE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnableToDecryptSecretValueException$, UnableToDecryptSecretValueException);
var UnableToGetUpstreamImageException$ = [
	-3,
	n0,
	_UTGUIE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnableToGetUpstreamImageException$, UnableToGetUpstreamImageException);
var UnableToGetUpstreamLayerException$ = [
	-3,
	n0,
	_UTGULE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnableToGetUpstreamLayerException$, UnableToGetUpstreamLayerException);
var UnableToListUpstreamImageReferrersException$ = [
	-3,
	n0,
	_UTLUIRE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnableToListUpstreamImageReferrersException$, UnableToListUpstreamImageReferrersException);
var UnsupportedImageTypeException$ = [
	-3,
	n0,
	_UITE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnsupportedImageTypeException$, UnsupportedImageTypeException);
var UnsupportedUpstreamRegistryException$ = [
	-3,
	n0,
	_UURE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnsupportedUpstreamRegistryException$, UnsupportedUpstreamRegistryException);
var UploadNotFoundException$ = [
	-3,
	n0,
	_UNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UploadNotFoundException$, UploadNotFoundException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var Attribute$ = [
	3,
	n0,
	_A,
	0,
	[_k, _v],
	[0, 0],
	1
];
var AwsEcrContainerImageDetails$ = [
	3,
	n0,
	_AECID,
	0,
	[
		_a,
		_au,
		_iH,
		_iT,
		_p,
		_pA,
		_lIUA,
		_iUC,
		_r,
		_rN
	],
	[
		0,
		0,
		0,
		64,
		0,
		4,
		4,
		1,
		0,
		0
	]
];
var BatchGetImageRequest$ = [
	3,
	n0,
	_BGIR,
	0,
	[
		_rN,
		_iI,
		_rI,
		_aMT
	],
	[
		0,
		() => ImageIdentifierList,
		0,
		64
	],
	2
];
var BatchGetImageResponse$ = [
	3,
	n0,
	_BGIRa,
	0,
	[_i, _f],
	[() => ImageList, () => ImageFailureList]
];
var CvssScore$ = [
	3,
	n0,
	_CS,
	0,
	[
		_bS,
		_sV,
		_so,
		_ve
	],
	[
		1,
		0,
		0,
		0
	]
];
var CvssScoreAdjustment$ = [
	3,
	n0,
	_CSA,
	0,
	[_me, _rea],
	[0, 0]
];
var CvssScoreDetails$ = [
	3,
	n0,
	_CSD,
	0,
	[
		_ad,
		_sc,
		_sS,
		_sV,
		_ve
	],
	[
		() => CvssScoreAdjustmentList,
		1,
		0,
		0,
		0
	]
];
var DescribeImageScanFindingsRequest$ = [
	3,
	n0,
	_DISFR,
	0,
	[
		_rN,
		_iIm,
		_rI,
		_nT,
		_mR
	],
	[
		0,
		() => ImageIdentifier$,
		0,
		0,
		1
	],
	2
];
var DescribeImageScanFindingsResponse$ = [
	3,
	n0,
	_DISFRe,
	0,
	[
		_rI,
		_rN,
		_iIm,
		_iSS,
		_iSF,
		_nT
	],
	[
		0,
		0,
		() => ImageIdentifier$,
		() => ImageScanStatus$,
		() => ImageScanFindings$,
		0
	]
];
var DescribeImagesFilter$ = [
	3,
	n0,
	_DIF,
	0,
	[_tS, _iS],
	[0, 0]
];
var DescribeImagesRequest$ = [
	3,
	n0,
	_DIR,
	0,
	[
		_rN,
		_rI,
		_iI,
		_nT,
		_mR,
		_fi
	],
	[
		0,
		0,
		() => ImageIdentifierList,
		0,
		1,
		() => DescribeImagesFilter$
	],
	1
];
var DescribeImagesResponse$ = [
	3,
	n0,
	_DIRe,
	0,
	[_iD, _nT],
	[() => ImageDetailList, 0]
];
var DescribePullThroughCacheRulesRequest$ = [
	3,
	n0,
	_DPTCRRes,
	0,
	[
		_rI,
		_eRPc,
		_nT,
		_mR
	],
	[
		0,
		64,
		0,
		1
	]
];
var DescribePullThroughCacheRulesResponse$ = [
	3,
	n0,
	_DPTCRResc,
	0,
	[_pTCR, _nT],
	[() => PullThroughCacheRuleList, 0]
];
var DescribeRepositoriesRequest$ = [
	3,
	n0,
	_DRRescr,
	0,
	[
		_rI,
		_rNe,
		_nT,
		_mR
	],
	[
		0,
		64,
		0,
		1
	]
];
var DescribeRepositoriesResponse$ = [
	3,
	n0,
	_DRRescri,
	0,
	[_rep, _nT],
	[() => RepositoryList, 0]
];
var EncryptionConfiguration$ = [
	3,
	n0,
	_EC,
	0,
	[_eT, _kK],
	[0, 0],
	1
];
var EnhancedImageScanFinding$ = [
	3,
	n0,
	_EISF,
	0,
	[
		_aAI,
		_d,
		_fA,
		_fOA,
		_lOA,
		_pVD,
		_rem,
		_reso,
		_sc,
		_sD,
		_sev,
		_st,
		_ti,
		_ty,
		_uA,
		_fAi,
		_eAx
	],
	[
		0,
		0,
		0,
		4,
		4,
		() => PackageVulnerabilityDetails$,
		() => Remediation$,
		() => ResourceList,
		1,
		() => ScoreDetails$,
		0,
		0,
		0,
		0,
		4,
		0,
		0
	]
];
var GetDownloadUrlForLayerRequest$ = [
	3,
	n0,
	_GDUFLR,
	0,
	[
		_rN,
		_lDa,
		_rI
	],
	[
		0,
		0,
		0
	],
	2
];
var GetDownloadUrlForLayerResponse$ = [
	3,
	n0,
	_GDUFLRe,
	0,
	[_dU, _lDa],
	[0, 0]
];
var Image$ = [
	3,
	n0,
	_I,
	0,
	[
		_rI,
		_rN,
		_iIm,
		_iM,
		_iMMT
	],
	[
		0,
		0,
		() => ImageIdentifier$,
		0,
		0
	]
];
var ImageDetail$ = [
	3,
	n0,
	_ID,
	0,
	[
		_rI,
		_rN,
		_iDm,
		_iT,
		_iSIB,
		_iPA,
		_iSS,
		_iSFS,
		_iMMT,
		_aMTr,
		_lRPT,
		_sMD,
		_iS,
		_lAA,
		_lAAa
	],
	[
		0,
		0,
		0,
		64,
		1,
		4,
		() => ImageScanStatus$,
		() => ImageScanFindingsSummary$,
		0,
		0,
		4,
		0,
		0,
		4,
		4
	]
];
var ImageFailure$ = [
	3,
	n0,
	_IF,
	0,
	[
		_iIm,
		_fC,
		_fR
	],
	[
		() => ImageIdentifier$,
		0,
		0
	]
];
var ImageIdentifier$ = [
	3,
	n0,
	_II,
	0,
	[_iDm, _iTm],
	[0, 0]
];
var ImageReferrer$ = [
	3,
	n0,
	_IR,
	0,
	[
		_di,
		_mT,
		_si,
		_aTr,
		_an,
		_aS
	],
	[
		0,
		0,
		1,
		0,
		128,
		0
	],
	3
];
var ImageScanFinding$ = [
	3,
	n0,
	_ISF,
	0,
	[
		_n,
		_d,
		_u,
		_sev,
		_at
	],
	[
		0,
		0,
		0,
		0,
		() => AttributeList
	]
];
var ImageScanFindings$ = [
	3,
	n0,
	_ISFm,
	0,
	[
		_iSCA,
		_vSUA,
		_fSC,
		_fin,
		_eF
	],
	[
		4,
		4,
		129,
		() => ImageScanFindingList,
		() => EnhancedImageScanFindingList
	]
];
var ImageScanFindingsSummary$ = [
	3,
	n0,
	_ISFS,
	0,
	[
		_iSCA,
		_vSUA,
		_fSC
	],
	[
		4,
		4,
		129
	]
];
var ImageScanningConfiguration$ = [
	3,
	n0,
	_ISC,
	0,
	[_sOP],
	[2]
];
var ImageScanStatus$ = [
	3,
	n0,
	_ISS,
	0,
	[_st, _d],
	[0, 0]
];
var ImageTagMutabilityExclusionFilter$ = [
	3,
	n0,
	_ITMEF,
	0,
	[_fT, _fi],
	[0, 0],
	2
];
var ListImageReferrersFilter$ = [
	3,
	n0,
	_LIRF,
	0,
	[_aTrt, _aS],
	[64, 0]
];
var ListImageReferrersRequest$ = [
	3,
	n0,
	_LIRR,
	0,
	[
		_rN,
		_sI,
		_rI,
		_fi,
		_nT,
		_mR
	],
	[
		0,
		() => SubjectIdentifier$,
		0,
		() => ListImageReferrersFilter$,
		0,
		1
	],
	2
];
var ListImageReferrersResponse$ = [
	3,
	n0,
	_LIRRi,
	0,
	[_ref, _nT],
	[() => ImageReferrerList, 0]
];
var PackageVulnerabilityDetails$ = [
	3,
	n0,
	_PVD,
	0,
	[
		_cv,
		_rU,
		_rV,
		_so,
		_sU,
		_vCA,
		_vS,
		_vUA,
		_vI,
		_vP
	],
	[
		() => CvssScoreList,
		64,
		64,
		0,
		0,
		4,
		0,
		4,
		0,
		() => VulnerablePackagesList
	]
];
var PullThroughCacheRule$ = [
	3,
	n0,
	_PTCR,
	0,
	[
		_eRP,
		_uRU,
		_cAr,
		_rI,
		_cA,
		_cRA,
		_uRP,
		_uR,
		_uA
	],
	[
		0,
		0,
		4,
		0,
		0,
		0,
		0,
		0,
		4
	]
];
var Recommendation$ = [
	3,
	n0,
	_R,
	0,
	[_ur, _te],
	[0, 0]
];
var Remediation$ = [
	3,
	n0,
	_Re,
	0,
	[_rec],
	[() => Recommendation$]
];
var Repository$ = [
	3,
	n0,
	_Rep,
	0,
	[
		_rAe,
		_rI,
		_rN,
		_rUe,
		_cAr,
		_iTM,
		_iTMEF,
		_iSC,
		_eC
	],
	[
		0,
		0,
		0,
		0,
		4,
		0,
		() => ImageTagMutabilityExclusionFilters,
		() => ImageScanningConfiguration$,
		() => EncryptionConfiguration$
	]
];
var Resource$ = [
	3,
	n0,
	_Res,
	0,
	[
		_det,
		_id,
		_t,
		_ty
	],
	[
		() => ResourceDetails$,
		0,
		128,
		0
	]
];
var ResourceDetails$ = [
	3,
	n0,
	_RDe,
	0,
	[_aECI],
	[() => AwsEcrContainerImageDetails$]
];
var ScoreDetails$ = [
	3,
	n0,
	_SD,
	0,
	[_cv],
	[() => CvssScoreDetails$]
];
var SubjectIdentifier$ = [
	3,
	n0,
	_SI,
	0,
	[_iDm],
	[0],
	1
];
var VulnerablePackage$ = [
	3,
	n0,
	_VP,
	0,
	[
		_ar,
		_ep,
		_fP,
		_n,
		_pM,
		_rel,
		_sLH,
		_ve,
		_fIV
	],
	[
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var AttributeList = [
	1,
	n0,
	_AL,
	0,
	() => Attribute$
];
var CvssScoreAdjustmentList = [
	1,
	n0,
	_CSAL,
	0,
	() => CvssScoreAdjustment$
];
var CvssScoreList = [
	1,
	n0,
	_CSL,
	0,
	() => CvssScore$
];
var EnhancedImageScanFindingList = [
	1,
	n0,
	_EISFL,
	0,
	() => EnhancedImageScanFinding$
];
var ImageDetailList = [
	1,
	n0,
	_IDL,
	0,
	() => ImageDetail$
];
var ImageFailureList = [
	1,
	n0,
	_IFL,
	0,
	() => ImageFailure$
];
var ImageIdentifierList = [
	1,
	n0,
	_IIL,
	0,
	() => ImageIdentifier$
];
var ImageList = [
	1,
	n0,
	_IL,
	0,
	() => Image$
];
var ImageReferrerList = [
	1,
	n0,
	_IRL,
	0,
	() => ImageReferrer$
];
var ImageScanFindingList = [
	1,
	n0,
	_ISFL,
	0,
	() => ImageScanFinding$
];
var ImageTagMutabilityExclusionFilters = [
	1,
	n0,
	_ITMEFm,
	0,
	() => ImageTagMutabilityExclusionFilter$
];
var PullThroughCacheRuleList = [
	1,
	n0,
	_PTCRL,
	0,
	() => PullThroughCacheRule$
];
var RepositoryList = [
	1,
	n0,
	_RL,
	0,
	() => Repository$
];
var ResourceList = [
	1,
	n0,
	_RLe,
	0,
	() => Resource$
];
var VulnerablePackagesList = [
	1,
	n0,
	_VPL,
	0,
	() => VulnerablePackage$
];
var BatchGetImage$ = [
	9,
	n0,
	_BGI,
	0,
	() => BatchGetImageRequest$,
	() => BatchGetImageResponse$
];
var DescribeImages$ = [
	9,
	n0,
	_DI,
	0,
	() => DescribeImagesRequest$,
	() => DescribeImagesResponse$
];
var DescribeImageScanFindings$ = [
	9,
	n0,
	_DISF,
	0,
	() => DescribeImageScanFindingsRequest$,
	() => DescribeImageScanFindingsResponse$
];
var DescribePullThroughCacheRules$ = [
	9,
	n0,
	_DPTCRe,
	0,
	() => DescribePullThroughCacheRulesRequest$,
	() => DescribePullThroughCacheRulesResponse$
];
var DescribeRepositories$ = [
	9,
	n0,
	_DRes,
	0,
	() => DescribeRepositoriesRequest$,
	() => DescribeRepositoriesResponse$
];
var GetDownloadUrlForLayer$ = [
	9,
	n0,
	_GDUFL,
	0,
	() => GetDownloadUrlForLayerRequest$,
	() => GetDownloadUrlForLayerResponse$
];
var ListImageReferrers$ = [
	9,
	n0,
	_LIRis,
	0,
	() => ListImageReferrersRequest$,
	() => ListImageReferrersResponse$
];
// node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.i)(commonParams, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", _endpoints_js__WEBPACK_IMPORTED_MODULE_0__.t);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetImageCommand.js
var BatchGetImageCommand = class extends command(_ep0, _mw0, "BatchGetImage", BatchGetImage$) {};



/***/ }),

/***/ 8121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEcr: () => (/* binding */ createEcr)
/* harmony export */ });
/* harmony import */ var _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8677);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8356);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6150);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(521);
/* harmony import */ var _stream_collector_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3849);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7357);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7657);










// node_modules/@aws-sdk/client-ecr/dist-es/auth/httpAuthSchemeProvider.js
const defaultECRHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.m)(context).operation,
		region: await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.p)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ecr",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultECRHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.p)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-ecr/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/bdd.js
const m = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "stringEquals";
const f = "booleanEquals";
const g = "getAttr";
const h = { [m]: "Endpoint" };
const i = {
	"fn": g,
	"argv": [{ [m]: d }, "name"]
};
const j = { [m]: d };
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
		[e, [i, "aws-eusc"]],
		[e, [i, "aws-iso-f"]],
		[e, [i, "aws-iso-e"]],
		[e, [i, "aws-iso-b"]],
		[e, [i, "aws-iso"]],
		[e, [i, "aws-cn"]],
		[e, [i, "aws-us-gov"]],
		[e, [i, "aws"]],
		[f, [{ [m]: "UseFIPS" }, b]],
		[f, [{
			fn: g,
			argv: [j, "supportsFIPS"]
		}, b]],
		[f, [{ [m]: "UseDualStack" }, b]],
		[f, [{
			fn: g,
			argv: [j, "supportsDualStack"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}", k],
		["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
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
	23,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	20,
	6,
	4,
	20,
	7,
	5,
	20,
	8,
	6,
	20,
	9,
	7,
	20,
	10,
	8,
	20,
	11,
	9,
	20,
	12,
	10,
	20,
	13,
	11,
	16,
	14,
	13,
	15,
	100000004,
	14,
	100000011,
	100000012,
	12,
	18,
	17,
	13,
	100000009,
	100000010,
	13,
	19,
	100000006,
	14,
	100000008,
	100000009,
	11,
	22,
	21,
	13,
	100000005,
	100000004,
	13,
	100000007,
	100000006,
	11,
	100000001,
	24,
	13,
	100000002,
	100000003
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.U.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.H({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.B)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.V.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.d;
// node_modules/@aws-sdk/client-ecr/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2015-09-21",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.st,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ot,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.J(),
		protocol: config?.protocol ?? _index_js__WEBPACK_IMPORTED_MODULE_3__.z,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ecr",
			errorTypeRegistries: _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.d,
			xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
			version: "2015-09-21",
			serviceTarget: "AmazonEC2ContainerRegistry_V20150921"
		},
		serviceId: config?.serviceId ?? "ECR",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_4__.r,
		utf8Decoder: config?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.n,
		utf8Encoder: config?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_7__.t
	};
};
// node_modules/@aws-sdk/client-ecr/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Z)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.W)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Q);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ct)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.rt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _index_js__WEBPACK_IMPORTED_MODULE_3__.B,
		defaultSocketTimeout: (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.V)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.q, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.K,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_5__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.y
		}, config),
		streamCollector: config?.streamCollector ?? _stream_collector_js__WEBPACK_IMPORTED_MODULE_6__.t,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.nt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.tt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.f, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-ecr/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-ecr/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Y)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.X)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js
var ECRClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.et {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = (0,_BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.f)(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.G)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.O)(_config_4);
		const _config_6 = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.n)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.$)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultECRHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageScanFindingsCommand.js
var DescribeImageScanFindingsCommand = class extends (0,_BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.i)(_BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.n, _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.r, "DescribeImageScanFindings", _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.a) {};
// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends (0,_BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.i)(_BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.n, _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.r, "DescribeImages", _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.o) {};
// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribePullThroughCacheRulesCommand.js
var DescribePullThroughCacheRulesCommand = class extends (0,_BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.i)(_BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.n, _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.r, "DescribePullThroughCacheRules", _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.s) {};
// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js
var DescribeRepositoriesCommand = class extends (0,_BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.i)(_BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.n, _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.r, "DescribeRepositories", _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.c) {};
// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetDownloadUrlForLayerCommand.js
var GetDownloadUrlForLayerCommand = class extends (0,_BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.i)(_BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.n, _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.r, "GetDownloadUrlForLayer", _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.l) {};
// src/adapters/registry.ts
/** Without the index types ECR answers with one platform's image, or none. */
const mediaTypes = [
	"application/vnd.docker.distribution.manifest.v2+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.oci.image.index.v1+json"
];
/** Config blobs are some kilobytes; what is much larger is none. */
const largestBlob = 4194304;
/** Private ECR for the checks before a deploy, each repository asked in its own account and region. */
function createRegistry(clientFor, settings) {
	const calls = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.b)("ecr", settings);
	const read = (operation, { region, repository }, signal, send) => calls.read(operation, repository, signal, (options) => send(clientFor(region), options));
	return {
		async storedImages(place, ids, signal) {
			const command = new _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({
				...named(place),
				imageIds: ids.map(toId),
				acceptedMediaTypes: mediaTypes
			});
			const answer = await read("BatchGetImage", place, signal, (client, options) => client.send(command, options)).catch((error) => absent(error, "RepositoryNotFoundException"));
			return answer === null ? null : ids.map((id) => storedIn(answer, id, ids.length));
		},
		async blob(place, digest, signal) {
			const command = new GetDownloadUrlForLayerCommand({
				...named(place),
				layerDigest: digest
			});
			return read("GetDownloadUrlForLayer", place, signal, async (client, options) => {
				const { downloadUrl } = await client.send(command, options);
				return fetchText(client, downloadUrl ?? "", options.abortSignal);
			});
		},
		async imageSize(place, id, signal) {
			const command = new DescribeImagesCommand({
				...named(place),
				imageIds: [toId(id)]
			});
			return (await read("DescribeImages", place, signal, (client, options) => client.send(command, options))).imageDetails?.[0]?.imageSizeInBytes ?? null;
		},
		async tagPage(place, page, signal) {
			const command = new DescribeImagesCommand({
				...named(place),
				maxResults: 1e3,
				filter: { tagStatus: "TAGGED" },
				...page === null ? {} : { nextToken: page }
			});
			const answer = await read("DescribeImages", place, signal, (client, options) => client.send(command, options));
			return {
				tags: (answer.imageDetails ?? []).flatMap(({ imageTags = [], imagePushedAt }) => imageTags.map((tag) => ({
					tag,
					pushedAtMs: imagePushedAt?.getTime() ?? 0
				}))),
				next: answer.nextToken ?? null
			};
		},
		async cachePrefixes(place, signal) {
			const command = new DescribePullThroughCacheRulesCommand({
				...place.account === null ? {} : { registryId: place.account },
				maxResults: 1e3
			});
			return ((await read("DescribePullThroughCacheRules", place, signal, (client, options) => client.send(command, options))).pullThroughCacheRules ?? []).flatMap((rule) => rule.ecrRepositoryPrefix ?? []);
		},
		async scanOf(place, digest, signal) {
			const command = new DescribeImageScanFindingsCommand({
				...named(place),
				imageId: { imageDigest: digest },
				maxResults: 100
			});
			const answer = await read("DescribeImageScanFindings", place, signal, (client, options) => client.send(command, options)).catch((error) => absent(error, "ScanNotFoundException"));
			return answer === null ? { kind: "none" } : toScan(answer);
		}
	};
}
function named({ account, repository }) {
	return {
		repositoryName: repository,
		...account === null ? {} : { registryId: account }
	};
}
function toId(id) {
	return "tag" in id ? { imageTag: id.tag } : { imageDigest: id.digest };
}
/** Null for the refusal that says that there is none; anything else stays an error. */
function absent(error, code) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__.t && error.details.code === code) return null;
	throw error;
}
/** Codes of entries for images that are not there, whatever is asked of them. */
const missingCodes = [
	"ImageNotFound",
	"InvalidImageDigest",
	"InvalidImageTag"
];
function storedIn({ images = [], failures = [] }, id, idCount) {
	const isIt = (one) => "tag" in id ? one?.imageTag === id.tag : one?.imageDigest === id.digest;
	const found = images.find((image) => isIt(image.imageId)) ?? (idCount === 1 ? images[0] : void 0);
	const digest = found?.imageId?.imageDigest;
	if (found !== void 0 && digest !== void 0) return {
		kind: "found",
		account: found.registryId ?? null,
		digest,
		manifest: found.imageManifest ?? ""
	};
	const failure = failures.find(({ imageId }) => isIt(imageId)) ?? (idCount === 1 ? failures[0] : void 0);
	const code = failure?.failureCode ?? "no such image";
	return missingCodes.includes(code) || failure === void 0 ? { kind: "missing" } : {
		kind: "failed",
		code
	};
}
/**
* Enhanced scanning rests at ACTIVE and never says COMPLETE (ECR API reference, "ImageScanStatus"): it is done where it
* tells when, or what it found. An answer without a status is no proof of a finished scan unless it tells when.
*/
function toScan({ imageScanStatus, imageScanFindings: found }) {
	const status = imageScanStatus?.status ?? (found?.imageScanCompletedAt === void 0 ? "without status" : "COMPLETE");
	if (status === "IN_PROGRESS" || status === "PENDING") return { kind: "running" };
	const hasResult = found?.imageScanCompletedAt !== void 0 || Object.keys(found?.findingSeverityCounts ?? {}).length > 0;
	if (status === "ACTIVE" && !hasResult) return { kind: "running" };
	if (status !== "COMPLETE" && status !== "ACTIVE") return {
		kind: "failed",
		status
	};
	const names = [...(found?.findings ?? []).map(({ name, severity }) => ({
		name: name ?? "",
		severity: severity ?? ""
	})), ...(found?.enhancedFindings ?? []).map(({ packageVulnerabilityDetails: details, title, severity }) => ({
		name: details?.vulnerabilityId ?? title ?? "",
		severity: severity ?? ""
	}))];
	return {
		kind: "done",
		scan: {
			counts: found?.findingSeverityCounts ?? countOf(names),
			names
		}
	};
}
function countOf(names) {
	const counts = {};
	for (const { severity } of names) counts[severity] = (counts[severity] ?? 0) + 1;
	return counts;
}
/**
* Fetches a presigned URL the way the client's own requests travel, and unsigned: the URL holds its signature. It is
* as good as the blob itself, so no error may show it.
*/
async function fetchText(client, url, abortSignal) {
	const { protocol, hostname, port, pathname, searchParams } = new URL(url);
	const request = {
		method: "GET",
		protocol,
		hostname,
		...port === "" ? {} : { port: Number(port) },
		path: pathname,
		query: Object.fromEntries(searchParams),
		headers: { host: port === "" ? hostname : `${hostname}:${port}` }
	};
	const { response } = await client.config.requestHandler.handle(request, { abortSignal });
	const text = await textOf(response.body);
	if (response.statusCode !== 200) throw downloadError(`LayerDownloadAnswered${response.statusCode}`);
	return text;
}
function downloadError(code) {
	const error = /* @__PURE__ */ new Error("the blob could not be fetched from where ECR points to");
	error.name = code;
	return error;
}
async function textOf(body) {
	if (typeof body === "string") return body;
	if (body instanceof Uint8Array) {
		if (body.length > largestBlob) throw downloadError("LayerTooLarge");
		return Buffer.from(body).toString("utf8");
	}
	const chunks = [];
	let bytes = 0;
	for await (const chunk of body) {
		chunks.push(Buffer.from(chunk));
		bytes += chunk.length;
		if (bytes > largestBlob) throw downloadError("LayerTooLarge");
	}
	return Buffer.concat(chunks).toString("utf8");
}
// src/adapters/ecr.ts
/** ECR as a run needs it, in whatever region an image lives. Every method rejects with an AwsError. */
function createEcr(configuration, settings) {
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.b)("ecr", settings);
	const clients = /* @__PURE__ */ new Map();
	const clientFor = (region) => {
		const client = clients.get(region) ?? new ECRClient({
			...configuration,
			region
		});
		clients.set(region, client);
		return client;
	};
	return {
		...createRegistry(clientFor, settings),
		...(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.I)(["bundleManifests"], async () => (await __webpack_require__.e(/* import() */ 5731).then(__webpack_require__.bind(__webpack_require__, 5731))).createReferrers(clientFor, settings)),
		async findImage(image, signal) {
			const command = new _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({
				...image.account === null ? {} : { registryId: image.account },
				repositoryName: image.repository,
				imageIds: ["tag" in image.reference ? { imageTag: image.reference.tag } : { imageDigest: image.reference.digest }],
				acceptedMediaTypes: mediaTypes
			});
			try {
				const found = (await read("BatchGetImage", image.repository, signal, (options) => clientFor(image.region).send(command, options))).images?.[0];
				const digest = found?.imageId?.imageDigest;
				const account = found?.registryId ?? image.account;
				if (digest === void 0) return {
					kind: "no-image",
					account
				};
				return {
					kind: "image",
					account,
					digest,
					digests: [digest, ...childDigests(found?.imageManifest)]
				};
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__.t && error.details.code === "RepositoryNotFoundException") return { kind: "no-repository" };
				throw error;
			}
		},
		/** The account whose registry has the repository, for credentials whose account is not known otherwise; null without one. */
		async repositoryAccount(repository, region, signal) {
			const command = new DescribeRepositoriesCommand({ repositoryNames: [repository] });
			return (await read("DescribeRepositories", repository, signal, (options) => clientFor(region).send(command, options))).repositories?.[0]?.registryId ?? null;
		}
	};
}
/** The digests that an index lists; none for a single image. */
function childDigests(manifest) {
	const parsed = manifest === void 0 ? null : JSON.parse(manifest);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(parsed)) return [];
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.o)(parsed.manifests).flatMap((child) => (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.s)(child.digest) ?? []);
}



/***/ })

};
;