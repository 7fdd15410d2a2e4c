/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 4157:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ AwsJsonRpcProtocol)
/* harmony export */ });
/* harmony import */ var _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1049);
/* harmony import */ var _RpcProtocol_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2360);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8677);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6209);




// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = class extends _RpcProtocol_js__WEBPACK_IMPORTED_MODULE_1__.t {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		this.serviceTarget = serviceTarget;
		this.codec = jsonCodec ?? new _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_0__.t({
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			jsonName: false
		});
		this.serializer = this.codec.createSerializer();
		this.deserializer = this.codec.createDeserializer();
		this.awsQueryCompatible = !!awsQueryCompatible;
		this.mixin = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.n(this.awsQueryCompatible);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) request.path += "/";
		request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
		request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
		if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
		if ((0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__.c)(operationSchema.input) === "unit" || !request.body) request.body = "{}";
		return request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const { awsQueryCompatible } = this;
		if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
		const errorIdentifier = (0,_JsonCodec2_js__WEBPACK_IMPORTED_MODULE_0__.n)(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
		const ns = _endpoints_js__WEBPACK_IMPORTED_MODULE_2__.o.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
		if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
};



/***/ }),

/***/ 7876:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ProviderError),
/* harmony export */   t: () => (/* binding */ CredentialsProviderError)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError = class ProviderError extends Error {
	name = "ProviderError";
	tryNextLink;
	constructor(message, options = true) {
		let logger;
		let tryNextLink = true;
		if (typeof options === "boolean") {
			logger = void 0;
			tryNextLink = options;
		} else if (options != null && typeof options === "object") {
			logger = options.logger;
			tryNextLink = options.tryNextLink ?? true;
		}
		super(message);
		this.tryNextLink = tryNextLink;
		Object.setPrototypeOf(this, ProviderError.prototype);
		logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
	}
	static from(error, options = true) {
		return Object.assign(new this(error.message, options), error);
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = class CredentialsProviderError extends ProviderError {
	name = "CredentialsProviderError";
	constructor(message, options = true) {
		super(message, options);
		Object.setPrototypeOf(this, CredentialsProviderError.prototype);
	}
};



/***/ }),

/***/ 1049:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ loadJsonRpcErrorCode),
/* harmony export */   r: () => (/* binding */ loadRestJsonErrorCode),
/* harmony export */   t: () => (/* binding */ JsonCodec2)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6209);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8677);
/* harmony import */ var _stream_collector_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3849);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7357);
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7035);





// node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		const keys = Object.keys(this.from);
		const set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			const k = this.keys.values().next().value;
			const v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
let canParseBuffer;
function detectBufferParsing() {
	if (canParseBuffer === void 0) try {
		if (typeof Buffer !== "function") canParseBuffer = false;
		else {
			const result = JSON.parse(Buffer.from([123, 125]));
			canParseBuffer = result !== null && typeof result === "object";
		}
	} catch {
		canParseBuffer = false;
	}
	return canParseBuffer;
}
// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
function jsonReviver(key, value, context) {
	if (context?.source) {
		const numericString = context.source;
		if (typeof value === "number") {
			if (value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER) {
				if (isRepresentable(numericString, value)) return value;
				return new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.it(numericString, "bigDecimal");
			} else {
				if (isFractionalBigNumeric(numericString)) return new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.it(numericString, "bigDecimal");
				if (/[eE]/.test(numericString)) return expandExponentToBigInt(numericString);
				return BigInt(numericString);
			}
		}
	}
	return value;
}
function isFractionalBigNumeric(s) {
	const dotIndex = s.indexOf(".");
	if (dotIndex === -1) return false;
	const eIndex = s.search(/[eE]/);
	if (eIndex === -1) return true;
	const fracDigits = eIndex - dotIndex - 1;
	return parseInt(s.slice(eIndex + 1), 10) < fracDigits;
}
function isRepresentable(numericString, value) {
	if (numericString === String(value)) return true;
	if (Object.is(value, -0)) return true;
	if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
	const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	const canonical = String(value);
	if (normalized === canonical) return true;
	if (/[eE]/.test(canonical)) return normalized === expandToDecimal(canonical);
	return false;
}
function expandToDecimal(s) {
	const negative = s.startsWith("-");
	const abs = negative ? s.slice(1) : s;
	const eIndex = abs.search(/[eE]/);
	let result;
	if (eIndex === -1) result = abs;
	else {
		const exp = parseInt(abs.slice(eIndex + 1), 10);
		const mantissa = abs.slice(0, eIndex);
		const dotIndex = mantissa.indexOf(".");
		let digits;
		let intLen;
		if (dotIndex === -1) {
			digits = mantissa;
			intLen = mantissa.length;
		} else {
			digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
			intLen = dotIndex;
		}
		digits = digits.replace(/0+$/, "") || "0";
		const newDotPos = intLen + exp;
		if (digits === "0") result = "0";
		else if (newDotPos <= 0) result = "0." + "0".repeat(-newDotPos) + digits;
		else if (newDotPos >= digits.length) result = digits + "0".repeat(newDotPos - digits.length);
		else result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
	}
	if (result.includes(".")) result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	return (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
	const eIndex = s.search(/[eE]/);
	const exp = parseInt(s.slice(eIndex + 1), 10);
	const negative = s.startsWith("-");
	const mantissa = s.slice(negative ? 1 : 0, eIndex);
	const dotIndex = mantissa.indexOf(".");
	let digits;
	let shift;
	if (dotIndex === -1) {
		digits = mantissa;
		shift = exp;
	} else {
		digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
		shift = exp - (mantissa.length - dotIndex - 1);
	}
	digits = digits.replace(/0+$/, "") || "0";
	const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
	return negative ? -result : result;
}
// node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
function needsReviver(schema) {
	const ns = _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.o.of(schema);
	const raw = ns.getSchema();
	if (Array.isArray(raw) && ns.isStructSchema()) {
		if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
		const result = _check(ns, /* @__PURE__ */ new Set());
		raw[REVIVER_SYMBOL] = result;
		return result;
	}
	return _check(ns, /* @__PURE__ */ new Set());
}
function _check(ns, seen) {
	const raw = ns.getSchema();
	if (seen.has(raw)) return false;
	seen.add(raw);
	if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
	if (ns.isStructSchema()) {
		for (const [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return true;
	} else if (ns.isListSchema() || ns.isMapSchema()) {
		if (_check(ns.getValueSchema(), seen)) return true;
	} else if (ns.isDocumentSchema()) return true;
	return false;
}
// node_modules/@smithy/core/dist-es/submodules/protocols/common.js
const collectBodyString = (streamBody, context) => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.L)(streamBody, context).then((body) => (context?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_3__.t)(body));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
async function parseJsonBody(streamBody, context, schema) {
	let parsingInput;
	if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
		const buffer = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.L)(streamBody, context);
		if (typeof Buffer === "function") {
			if (Buffer.isBuffer(buffer)) parsingInput = buffer;
			else parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		}
	}
	if (!parsingInput) parsingInput = await collectBodyString(streamBody, context);
	if (parsingInput.length === 0) return {};
	const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
	try {
		return JSON.parse(parsingInput, reviver);
	} catch (e) {
		if (e?.name === "SyntaxError") Object.defineProperty(e, "$responseBodyText", { value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8") });
		throw e;
	}
}
const findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
const sanitizeErrorCode = (rawValue) => {
	let cleanValue = rawValue;
	if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
	if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
	if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
	if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
	return cleanValue;
};
const loadRestJsonErrorCode = (output, data) => {
	return loadErrorCode(output, data, [
		"header",
		"code",
		"type"
	]);
};
const loadJsonRpcErrorCode = (output, data, queryCompat = false) => {
	return loadErrorCode(output, data, queryCompat ? [
		"code",
		"header",
		"type"
	] : [
		"type",
		"code",
		"header"
	]);
};
const loadErrorCode = ({ headers }, data, order) => {
	while (order.length > 0) switch (order.shift()) {
		case "header":
			const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
			if (headerKey !== void 0) return sanitizeErrorCode(headers[headerKey]);
			break;
		case "code":
			const codeKey = findKey(data ?? {}, "code");
			if (codeKey && data[codeKey] !== void 0) return sanitizeErrorCode(data[codeKey]);
			break;
		case "type": if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
var JsonShapeDeserializer2 = class extends SerdeContextConfig {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	async read(schema, data) {
		const reviver = needsReviver(schema) ? jsonReviver : void 0;
		let parsed;
		if (typeof data === "string") {
			if (data.length === 0) return {};
			parsed = JSON.parse(data, reviver);
		} else if (data instanceof Uint8Array && detectBufferParsing()) {
			if (data.byteLength === 0) return {};
			const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
			parsed = JSON.parse(buf, reviver);
		} else parsed = await parseJsonBody(data, this.serdeContext, schema);
		return this._read(schema, parsed);
	}
	readObject(schema, data) {
		return this._read(schema, data);
	}
	_read(schema, value) {
		const isObject = value !== null && typeof value === "object";
		const ns = _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.o.of(schema);
		if (isObject) {
			if (ns.isStructSchema()) return this._readStruct(ns, value);
			if (Array.isArray(value) && ns.isListSchema()) {
				const listMember = ns.getValueSchema();
				if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
				return value;
			}
			if (ns.isMapSchema()) {
				const mapMember = ns.getValueSchema();
				const map = value;
				if (this.needsTransform(mapMember)) for (const k in map) {
					if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(map, k)) continue;
					if (k === "__proto__") (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.z)(map);
					map[k] = this._read(mapMember, map[k]);
				}
				return map;
			}
		}
		if (ns.isBlobSchema() && typeof value === "string") return (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.st)(value);
		const mediaType = ns.getMergedTraits().mediaType;
		if (ns.isStringSchema() && typeof value === "string" && mediaType) {
			if (mediaType === "application/json" || mediaType.endsWith("+json")) return _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.at.from(value);
			return value;
		}
		if (ns.isTimestampSchema() && value != null) switch ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.M)(ns, this.settings)) {
			case 5: return (0,_stream_collector_js__WEBPACK_IMPORTED_MODULE_2__.s)(value);
			case 6: return (0,_stream_collector_js__WEBPACK_IMPORTED_MODULE_2__.c)(value);
			case 7: return (0,_stream_collector_js__WEBPACK_IMPORTED_MODULE_2__.a)(value);
			default:
				console.warn("Missing timestamp format, parsing value with Date constructor:", value);
				return new Date(value);
		}
		if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) return BigInt(value);
		if (ns.isBigDecimalSchema() && value != void 0) {
			if (value instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.it) return value;
			const untyped = value;
			if (untyped.type === "bigDecimal" && "string" in untyped) return new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.it(untyped.string, untyped.type);
			return new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.it(String(value), "bigDecimal");
		}
		if (ns.isNumericSchema() && typeof value === "string") {
			switch (value) {
				case "Infinity": return 1e400;
				case "-Infinity": return -1e400;
				case "NaN": return NaN;
			}
			return value;
		}
		if (ns.isDocumentSchema()) {
			if (isObject) {
				if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
					const v = value[i];
					if (!(v instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.it)) value[i] = this._read(ns, v);
				}
				else {
					const doc = value;
					for (const k in doc) {
						if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(doc, k)) continue;
						if (k === "__proto__") (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.z)(doc);
						const v = doc[k];
						if (!(v instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.it)) doc[k] = this._read(ns, v);
					}
				}
			}
		}
		return value;
	}
	_readStruct(ns, record) {
		const union = ns.isUnionSchema();
		const out = {};
		let nameMap;
		const hasType = typeof record.__type === "string";
		const { jsonName } = this.settings;
		if (jsonName && hasType) nameMap = {};
		let unionSerde;
		if (union) unionSerde = new UnionSerde(record, out);
		for (const [memberName, memberSchema] of ns.structIterator()) {
			let fromKey = memberName;
			if (jsonName) {
				fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
				if (hasType) nameMap[fromKey] = memberName;
			}
			if (union) unionSerde.mark(fromKey);
			if (record[fromKey] != null) out[memberName] = this._read(memberSchema, record[fromKey]);
		}
		if (union) unionSerde.writeUnknown();
		else if (hasType) for (const k in record) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(record, k)) continue;
			const v = record[k];
			const t = jsonName ? nameMap[k] ?? k : k;
			if (!(t in out)) out[t] = v;
		}
		return out;
	}
	needsTransform(ns) {
		if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) return true;
		if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) return true;
		if (ns.isStringSchema() && ns.getMergedTraits().mediaType) return true;
		return false;
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
var JsonBytesStringAdapter = class JsonBytesStringAdapter extends Uint8Array {
	string = null;
	static allocUnsafe(bytes) {
		if (typeof Buffer === "function") {
			const buffer = Buffer.allocUnsafe(bytes);
			return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		}
		return new JsonBytesStringAdapter(bytes);
	}
	toString() {
		return this.s();
	}
	valueOf() {
		return this.s();
	}
	includes(searchString, position) {
		if (typeof searchString === "string") return this.s().includes(searchString, position);
		return Uint8Array.prototype.includes.call(this, searchString, position);
	}
	indexOf(searchString, position) {
		if (typeof searchString === "string") return this.s().indexOf(searchString, position);
		return Uint8Array.prototype.indexOf.call(this, searchString, position);
	}
	lastIndexOf(searchString, position) {
		if (typeof searchString === "string") return this.s().lastIndexOf(searchString, position);
		const fn = Uint8Array.prototype.lastIndexOf;
		if (position !== void 0) return fn.call(this, searchString, position);
		return fn.call(this, searchString);
	}
	startsWith(searchString, position) {
		return this.s().startsWith(searchString, position);
	}
	endsWith(searchString, endPosition) {
		return this.s().endsWith(searchString, endPosition);
	}
	match(regexp) {
		return this.s().match(regexp);
	}
	replace(searchValue, replaceValue) {
		return this.s().replace(searchValue, replaceValue);
	}
	search(regexp) {
		return this.s().search(regexp);
	}
	split(separator, limit) {
		return this.s().split(separator, limit);
	}
	substring(start, end) {
		return this.s().substring(start, end);
	}
	trim() {
		return this.s().trim();
	}
	trimStart() {
		return this.s().trimStart();
	}
	trimEnd() {
		return this.s().trimEnd();
	}
	charAt(pos) {
		return this.s().charAt(pos);
	}
	charCodeAt(index) {
		return this.s().charCodeAt(index);
	}
	padStart(maxLength, fillString) {
		return this.s().padStart(maxLength, fillString);
	}
	padEnd(maxLength, fillString) {
		return this.s().padEnd(maxLength, fillString);
	}
	repeat(count) {
		return this.s().repeat(count);
	}
	toUpperCase() {
		return this.s().toUpperCase();
	}
	toLowerCase() {
		return this.s().toLowerCase();
	}
	s() {
		if (this.string == null) {
			const n = Date.now();
			if (n > warned + 6e4) {
				console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
				warned = n;
			}
			this.string = (0,_toUtf8_js__WEBPACK_IMPORTED_MODULE_3__.t)(this);
		}
		return this.string;
	}
};
var warned = 0;
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
const encoder = new TextEncoder();
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const QUOTE = 34;
const COLON = 58;
const COMMA = 44;
const BACKSLASH = 92;
const TRUE = new Uint8Array([
	116,
	114,
	117,
	101
]);
const FALSE = new Uint8Array([
	102,
	97,
	108,
	115,
	101
]);
const NULL = new Uint8Array([
	110,
	117,
	108,
	108
]);
const ESCAPE_TABLE = new Array(128).fill(null);
ESCAPE_TABLE[8] = "b";
ESCAPE_TABLE[9] = "t";
ESCAPE_TABLE[10] = "n";
ESCAPE_TABLE[12] = "f";
ESCAPE_TABLE[13] = "r";
ESCAPE_TABLE[34] = "\"";
ESCAPE_TABLE[92] = "\\";
for (let i = 0; i < 32; i++) if (ESCAPE_TABLE[i] === null) ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
const INITIAL_BUFFER_SIZE = 2048;
function alloc(size) {
	return JsonBytesStringAdapter.allocUnsafe(size);
}
var JsonShapeSerializer2 = class JsonShapeSerializer2 extends SerdeContextConfig {
	settings;
	json;
	i = 0;
	rootSchema;
	rawValue;
	passthrough = false;
	constructor(settings) {
		super();
		this.settings = settings;
		this.json = alloc(INITIAL_BUFFER_SIZE);
	}
	write(schema, value) {
		this.i = 0;
		this.rawValue = value;
		this.rootSchema = _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.o.of(schema);
		this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
		if (!this.passthrough) this.writeValue(this.rootSchema, value, void 0);
	}
	writeDiscriminatedDocument(schema, value) {
		this.i = 0;
		this.rootSchema = _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.o.of(schema);
		const ns = this.rootSchema;
		if (ns.isStructSchema() && value != null && typeof value === "object") {
			this.writeValue(ns, value, void 0);
			const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
			const z = prefix.length;
			this.ensure(z);
			this.json.copyWithin(1 + z, 1, this.i);
			encoder.encodeInto(prefix, this.json.subarray(1));
			this.i += z;
		} else this.writeValue(ns, value, void 0);
	}
	flush() {
		this.rootSchema = void 0;
		const finalPosition = this.i;
		this.i = 0;
		const raw = this.rawValue;
		this.rawValue = void 0;
		if (finalPosition === 0) return raw;
		const result = this.json.subarray(0, finalPosition);
		this.json = alloc(INITIAL_BUFFER_SIZE);
		return result;
	}
	ensure(byteCount) {
		const { i, json } = this;
		if (i + byteCount > json.length) {
			let newSize = json.length * 2;
			while (newSize < i + byteCount) newSize *= 2;
			const next = alloc(newSize);
			next.set(this.json);
			this.json = next;
		}
	}
	writeAscii(s) {
		const z = s.length;
		this.ensure(z);
		let { i, json } = this;
		for (let j = 0; j < z; ++j) {
			json[i] = s.charCodeAt(j);
			i += 1;
		}
		this.i = i;
	}
	writeAsciiQuoted(s) {
		const z = s.length;
		this.ensure(z + 4);
		let { json, i } = this;
		json[i++] = QUOTE;
		for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
		json[i++] = QUOTE;
		this.i = i;
	}
	writeJsonString(s) {
		const z = s.length;
		this.ensure(z * 3 + 2);
		this.json[this.i++] = QUOTE;
		for (let j = 0; j < z; ++j) {
			const c = s.charCodeAt(j);
			if (c > 34 && c < 92) this.json[this.i++] = c;
			else if (c < 128) {
				const esc = ESCAPE_TABLE[c];
				if (esc !== null) {
					this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
					this.json[this.i++] = BACKSLASH;
					for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
				} else this.json[this.i++] = c;
			} else if (c >= 55296 && c <= 56319) {
				const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
				if (next >= 56320 && next <= 57343) {
					this.ensure(4);
					const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
					this.i += written;
					++j;
				} else {
					this.ensure(6 + (z - j - 1) * 3 + 1);
					this.writeUnicodeEscape(c);
				}
			} else if (c >= 56320 && c <= 57343) {
				this.ensure(6 + (z - j - 1) * 3 + 1);
				this.writeUnicodeEscape(c);
			} else {
				let { i, json } = this;
				if (c < 2048) {
					json[i++] = 192 | c >> 6;
					json[i++] = 128 | c & 63;
				} else {
					json[i++] = 224 | c >> 12;
					json[i++] = 128 | c >> 6 & 63;
					json[i++] = 128 | c & 63;
				}
				this.i = i;
			}
		}
		this.json[this.i++] = QUOTE;
	}
	writeUnicodeEscape(code) {
		let { json, i } = this;
		json[i++] = BACKSLASH;
		json[i++] = 117;
		const hex = code.toString(16).padStart(4, "0");
		for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
		this.i = i;
	}
	static B64 = (() => {
		const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
		const table = /* @__PURE__ */ new Uint8Array(64);
		for (let i = 0; i < 64; ++i) table[i] = chars.charCodeAt(i);
		return table;
	})();
	writeBase64(data) {
		const b64Len = Math.ceil(data.length / 3) * 4;
		this.ensure(b64Len + 2);
		const json = this.json;
		const B64 = JsonShapeSerializer2.B64;
		let i = this.i;
		json[i++] = QUOTE;
		const len = data.length;
		const remainder = len % 3;
		const mainLen = len - remainder;
		for (let j = 0; j < mainLen; j += 3) {
			const a = data[j];
			const b = data[j + 1];
			const c = data[j + 2];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4 | b >> 4];
			json[i++] = B64[(b & 15) << 2 | c >> 6];
			json[i++] = B64[c & 63];
		}
		if (remainder === 2) {
			const a = data[mainLen];
			const b = data[mainLen + 1];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4 | b >> 4];
			json[i++] = B64[(b & 15) << 2];
			json[i++] = 61;
		} else if (remainder === 1) {
			const a = data[mainLen];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4];
			json[i++] = 61;
			json[i++] = 61;
		}
		json[i++] = QUOTE;
		this.i = i;
	}
	writeValue(schema, value, container) {
		if (value == null) {
			if (container?.isStructSchema()) {
				if (value === void 0) {
					if (_endpoints_js__WEBPACK_IMPORTED_MODULE_1__.o.of(schema).isIdempotencyToken()) {
						this.writeAsciiQuoted((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.R)());
						return;
					}
				}
				return;
			}
			this.ensure(4);
			this.json.set(NULL, this.i);
			this.i += 4;
			return;
		}
		const ns = _endpoints_js__WEBPACK_IMPORTED_MODULE_1__.o.of(schema);
		const isObject = typeof value === "object";
		if (ns.isStringSchema()) {
			const mediaType = ns.getMergedTraits().mediaType;
			if (mediaType) {
				if (mediaType === "application/json" || mediaType.endsWith("+json")) {
					this.writeJsonString(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.at.from(value).toString());
					return;
				}
			}
		}
		if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
			const asString = value instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.it ? value.string : String(value);
			this.writeAsciiQuoted(asString);
			return;
		}
		if (isObject) {
			if (ns.isStructSchema()) {
				this.writeStruct(ns, value);
				return;
			}
			if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
				this.writeList(ns, value, ns.isDocumentSchema());
				return;
			}
			if (ns.isMapSchema()) {
				this.writeMap(ns, value, false);
				return;
			}
			if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
				this.writeBase64(value);
				return;
			}
			if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
				this.writeTimestamp(ns, value);
				return;
			}
			if (value instanceof _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.it) {
				this.writeAscii(value.string);
				return;
			}
			if (ns.isDocumentSchema()) {
				if (Array.isArray(value)) this.writeList(ns, value, true);
				else this.writeMap(ns, value, true);
				return;
			}
			const json = JSON.stringify(value);
			this.writeAscii(json);
			return;
		}
		if (typeof value === "string") {
			if (ns.isBlobSchema()) {
				const b64 = (this.serdeContext?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot)(value);
				this.writeAsciiQuoted(b64);
				return;
			}
			this.writeJsonString(value);
			return;
		}
		if (typeof value === "number") {
			if (Math.abs(value) === 1e400 || Number.isNaN(value)) {
				this.writeAsciiQuoted(String(value));
				return;
			}
			const numStr = String(value);
			this.writeAscii(numStr);
			return;
		}
		if (typeof value === "boolean") {
			this.ensure(5);
			let { i, json } = this;
			if (value) {
				json.set(TRUE, i);
				i += 4;
			} else {
				json.set(FALSE, i);
				i += 5;
			}
			this.i = i;
			return;
		}
		if (typeof value === "bigint") {
			this.writeAscii(value.toString());
			return;
		}
		this.writeAscii(String(value));
	}
	writeStruct(ns, value) {
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACE;
		let wroteAny = false;
		const hasType = typeof value.__type === "string";
		let writtenKeys;
		if (hasType) writtenKeys = /* @__PURE__ */ new Set();
		for (const [memberName, memberSchema] of ns.structIterator()) {
			const item = value[memberName];
			if (item == null && !memberSchema.isIdempotencyToken()) continue;
			if (wroteAny) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			wroteAny = true;
			const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
			if (writtenKeys) {
				writtenKeys.add(memberName);
				writtenKeys.add(targetKey);
			}
			this.writeAsciiQuoted(targetKey);
			this.json[this.i++] = COLON;
			this.writeValue(memberSchema, item, ns);
		}
		if (!wroteAny && ns.isUnionSchema()) {
			const { $unknown } = value;
			if (Array.isArray($unknown)) {
				const [k, v] = $unknown;
				this.writeAsciiQuoted(k);
				this.ensure(1);
				this.json[this.i++] = COLON;
				this.writeValue(15, v, ns);
			}
		} else if (hasType) for (const k in value) {
			if (writtenKeys.has(k)) continue;
			writtenKeys.add(k);
			const v = value[k];
			if (wroteAny) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			wroteAny = true;
			this.writeAsciiQuoted(k);
			this.ensure(1);
			this.json[this.i++] = COLON;
			this.writeValue(15, v, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACE;
	}
	writeList(ns, value, isDocument) {
		const sparse = !!ns.getMergedTraits().sparse;
		const valueSchema = ns.getValueSchema();
		if (!isDocument) {
			if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
				let hasSpecials = false;
				for (let i = 0; i < value.length; ++i) {
					const v = value[i];
					if (Number.isNaN(v) || v === 1e400 || v === -1e400 || v == null && !sparse) {
						hasSpecials = true;
						break;
					}
				}
				let json;
				if (!hasSpecials) json = JSON.stringify(value);
				else {
					const out = [];
					for (let i = 0; i < value.length; ++i) {
						const v = value[i];
						if (v == null && !sparse) continue;
						if (Number.isNaN(v) || v === 1e400 || v === -1e400) out.push(String(v));
						else out.push(v);
					}
					json = JSON.stringify(out);
				}
				this.ensure(json.length * 3);
				this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACKET;
		let wroteFirstItem = false;
		for (let i = 0; i < value.length; ++i) {
			const item = value[i];
			if (isDocument ? item === void 0 : item == null && !sparse) continue;
			if (wroteFirstItem) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			this.writeValue(valueSchema, item, void 0);
			wroteFirstItem = true;
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACKET;
	}
	writeMap(ns, value, isDocument) {
		const sparse = !!ns.getMergedTraits().sparse;
		const valueSchema = ns.getValueSchema();
		if (!isDocument) {
			if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
				let modifications;
				for (const k in value) {
					if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(value, k)) continue;
					const v = value[k];
					if (Number.isNaN(v) || v === 1e400 || v === -1e400) {
						(modifications ??= {})[k] = v;
						value[k] = String(v);
					} else if (v === null && !sparse) {
						(modifications ??= {})[k] = null;
						value[k] = void 0;
					}
				}
				const json = JSON.stringify(value);
				if (modifications) Object.assign(value, modifications);
				this.ensure(json.length * 3);
				this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACE;
		let first = true;
		for (const k in value) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_4__.t)(value, k)) continue;
			const v = value[k];
			if (isDocument ? v === void 0 : v == null && !sparse) continue;
			if (!first) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			first = false;
			this.writeJsonString(k);
			this.ensure(1);
			this.json[this.i++] = COLON;
			this.writeValue(valueSchema, v, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACE;
	}
	writeTimestamp(ns, value) {
		switch ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.M)(ns, this.settings)) {
			case 5: {
				const iso = value.toISOString().replace(".000Z", "Z");
				this.writeAsciiQuoted(iso);
				return;
			}
			case 6:
				this.writeAsciiQuoted((0,_stream_collector_js__WEBPACK_IMPORTED_MODULE_2__.i)(value));
				return;
			case 7: {
				const epochSecs = String(value.getTime() / 1e3);
				this.writeAscii(epochSecs);
				return;
			}
			default: {
				const epochSecs = String(value.getTime() / 1e3);
				this.writeAscii(epochSecs);
				return;
			}
		}
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
var JsonCodec2 = class extends SerdeContextConfig {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	createSerializer() {
		const serializer = new JsonShapeSerializer2(this.settings);
		serializer.setSerdeContext(this.serdeContext);
		return serializer;
	}
	createDeserializer() {
		const deserializer = new JsonShapeDeserializer2(this.settings);
		deserializer.setSerdeContext(this.serdeContext);
		return deserializer;
	}
};



/***/ }),

/***/ 2360:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RpcProtocol)
/* harmony export */ });
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7035);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(990);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8677);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6209);




// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.N {
	async serializeRequest(operationSchema, _input, context) {
		const serializer = this.serializer;
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = _endpoints_js__WEBPACK_IMPORTED_MODULE_0__.o.of(operationSchema?.input);
		const schema = ns.getSchema();
		let payload;
		const input = _input && typeof _input === "object" ? _input : {};
		const request = new _httpRequest_js__WEBPACK_IMPORTED_MODULE_2__.t({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "/",
			fragment: void 0,
			query,
			headers,
			body: void 0
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
		}
		if (input) {
			const eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					const initialRequest = {};
					for (const [memberName] of ns.structIterator()) if (memberName !== eventStreamMember && input[memberName] != null) initialRequest[memberName] = input[memberName];
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest
					});
				}
			} else {
				serializer.write(schema, input);
				payload = serializer.flush();
			}
		}
		request.headers = Object.assign(request.headers, headers);
		request.query = query;
		request.body = payload;
		request.method = "POST";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = _endpoints_js__WEBPACK_IMPORTED_MODULE_0__.o.of(operationSchema.output);
		const dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.L)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (const header in response.headers) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_3__.t)(response.headers, header)) continue;
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
			response,
			responseSchema: ns,
			initialResponseContainer: dataObject
		});
		else {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.L)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes));
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
};



/***/ }),

/***/ 6209:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ getSchemaSerdePlugin),
  A: () => (/* binding */ getHttpHandlerExtensionConfiguration),
  B: () => (/* binding */ decideEndpoint),
  C: () => (/* binding */ getHttpSigningPlugin),
  D: () => (/* binding */ getHostHeaderPlugin),
  E: () => (/* binding */ getLoggerPlugin),
  F: () => (/* binding */ HttpBindingNormalizedSchema),
  G: () => (/* binding */ resolveRegionConfig),
  H: () => (/* binding */ EndpointCache),
  I: () => (/* binding */ getHttpOperationBindings),
  J: () => (/* binding */ NoOpLogger),
  K: () => (/* binding */ NODE_REGION_CONFIG_FILE_OPTIONS),
  L: () => (/* binding */ collectBody),
  M: () => (/* binding */ determineTimestampFormat),
  N: () => (/* binding */ HttpProtocol),
  O: () => (/* binding */ resolveHostHeaderConfig),
  P: () => (/* binding */ SerdeContext),
  Q: () => (/* binding */ loadConfigsForDefaultMode),
  R: () => (/* binding */ generateIdempotencyToken),
  S: () => (/* binding */ normalizeProvider),
  T: () => (/* binding */ getRecursionDetectionPlugin),
  U: () => (/* binding */ BinaryDecisionDiagram),
  V: () => (/* binding */ customEndpointFunctions),
  W: () => (/* binding */ resolveDefaultsModeConfig),
  X: () => (/* binding */ resolveDefaultRuntimeConfig),
  Y: () => (/* binding */ getDefaultExtensionConfiguration),
  Z: () => (/* binding */ emitWarningIfUnsupportedVersion),
  _: () => (/* binding */ NODE_RETRY_MODE_CONFIG_OPTIONS),
  a: () => (/* binding */ NODE_AUTH_SCHEME_PREFERENCE_OPTIONS),
  at: () => (/* binding */ LazyJsonString),
  b: () => (/* binding */ resolveUserAgentConfig),
  c: () => (/* binding */ getSkewCorrectedDate),
  ct: () => (/* binding */ emitWarningIfUnsupportedVersion$1),
  d: () => (/* binding */ awsEndpointFunctions),
  et: () => (/* binding */ Client),
  f: () => (/* binding */ NODE_APP_ID_CONFIG_OPTIONS),
  g: () => (/* binding */ NODE_MAX_ATTEMPT_CONFIG_OPTIONS),
  h: () => (/* binding */ getRetryPlugin),
  i: () => (/* binding */ SignatureV4),
  it: () => (/* binding */ NumericValue),
  j: () => (/* binding */ resolveHttpHandlerRuntimeConfig),
  k: () => (/* binding */ getContentLengthPlugin),
  l: () => (/* binding */ getAwsRegionExtensionConfiguration),
  m: () => (/* binding */ getUserAgentPlugin),
  n: () => (/* binding */ ProtocolLib),
  nt: () => (/* binding */ NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
  o: () => (/* binding */ AwsSdkSigV4Signer),
  ot: () => (/* binding */ toBase64),
  p: () => (/* binding */ createDefaultUserAgentProvider),
  q: () => (/* binding */ NODE_REGION_CONFIG_OPTIONS),
  r: () => (/* binding */ resolveAwsSdkSigV4Config),
  rt: () => (/* binding */ calculateBodyLength),
  s: () => (/* binding */ validateSigningProperties),
  st: () => (/* binding */ fromBase64),
  t: () => (/* binding */ Sha256Node),
  tt: () => (/* binding */ NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS),
  u: () => (/* binding */ resolveAwsRegionExtensionConfiguration),
  v: () => (/* binding */ resolveRetryConfig),
  w: () => (/* binding */ getHttpAuthSchemeEndpointRuleSetPlugin),
  x: () => (/* binding */ DefaultIdentityProviderConfig),
  y: () => (/* binding */ DEFAULT_RETRY_MODE),
  z: () => (/* binding */ writeKey)
});

// EXTERNAL MODULE: ./build/setCredentialFeature.js
var setCredentialFeature = __nccwpck_require__(7446);
// EXTERNAL MODULE: ./build/hex-encoding.js
var hex_encoding = __nccwpck_require__(3458);
// EXTERNAL MODULE: ./build/toUtf8.js
var toUtf8 = __nccwpck_require__(7357);
// EXTERNAL MODULE: ./build/endpoints.js
var endpoints = __nccwpck_require__(8677);
// EXTERNAL MODULE: ./build/hasOwn.js
var hasOwn = __nccwpck_require__(7035);
// EXTERNAL MODULE: ./build/httpRequest.js
var build_httpRequest = __nccwpck_require__(990);
// EXTERNAL MODULE: ./build/node-http-handler.js
var node_http_handler = __nccwpck_require__(521);
// EXTERNAL MODULE: ./build/configLoader.js
var configLoader = __nccwpck_require__(6150);
// EXTERNAL MODULE: ./build/stream-collector.js
var stream_collector = __nccwpck_require__(3849);
// EXTERNAL MODULE: ./build/TypeRegistry.js
var TypeRegistry = __nccwpck_require__(4192);
// EXTERNAL MODULE: ./build/exceptions.js
var exceptions = __nccwpck_require__(1349);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = require("node:process");
;// CONCATENATED MODULE: ./build/Sha256Node.js
















// node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
const state = { warningEmitted: false };
const emitWarningIfUnsupportedVersion$1 = (version) => {
	if (version && !state.warningEmitted) {
		if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
			state.warningEmitted = true;
			return;
		}
		const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
		const vv = 22;
		if (userMajorVersion < vv) {
			state.warningEmitted = true;
			process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
		}
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature(context, feature, value) {
	if (!context.__aws_sdk_context) context.__aws_sdk_context = { features: {} };
	else if (!context.__aws_sdk_context.features) context.__aws_sdk_context.features = {};
	context.__aws_sdk_context.features[feature] = value;
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64 = (input) => {
	if (input.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
	if (!BASE64_REGEX.exec(input)) throw new TypeError(`Invalid base64 string.`);
	const buffer = (0,hex_encoding.i)(input, "base64");
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
const toBase64 = (_input) => {
	let input;
	if (typeof _input === "string") input = (0,toUtf8.n)(_input);
	else input = _input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	return (0,hex_encoding.r)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
	return class Uint8ArrayBlobAdapter extends Uint8Array {
		static fromString(source, encoding = "utf-8") {
			if (typeof source === "string") {
				if (encoding === "base64") return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
				return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
			}
			throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(source) {
			Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
			return source;
		}
		transformToString(encoding = "utf-8") {
			if (encoding === "base64") return toBase64(this);
			return toUtf8(this);
		}
	};
}
// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
const decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bindV4(getRandomValues) {
	if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") return () => crypto.randomUUID();
	return () => {
		const rnds = /* @__PURE__ */ new Uint8Array(16);
		getRandomValues(rnds);
		rnds[6] = rnds[6] & 15 | 64;
		rnds[8] = rnds[8] & 63 | 128;
		return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
	};
}
// node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
(function(EndpointURLScheme) {
	EndpointURLScheme["HTTP"] = "http";
	EndpointURLScheme["HTTPS"] = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));
// node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function(AlgorithmId) {
	AlgorithmId["MD5"] = "md5";
	AlgorithmId["CRC32"] = "crc32";
	AlgorithmId["CRC32C"] = "crc32c";
	AlgorithmId["SHA1"] = "sha1";
	AlgorithmId["SHA256"] = "sha256";
})(AlgorithmId || (AlgorithmId = {}));
// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
const isValidHostLabel = (value, allowSubDomains = false) => {
	if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
	const labels = value.split(".");
	for (const label of labels) if (!isValidHostLabel(label)) return false;
	return true;
};
// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
}
// node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
const LazyJsonString = function LazyJsonString(val) {
	return Object.assign(new String(val), {
		deserializeJSON() {
			return JSON.parse(String(val));
		},
		toString() {
			return String(val);
		},
		toJSON() {
			return String(val);
		}
	});
};
LazyJsonString.from = (object) => {
	if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object;
	else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
	return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject = LazyJsonString.from;
// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
var NumericValue = class NumericValue {
	string;
	type;
	constructor(string, type) {
		this.string = string;
		this.type = type;
		if (!format.test(string)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](object) {
		if (!object || typeof object !== "object") return false;
		const _nv = object;
		return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
	}
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
const calculateBodyLength = (body) => {
	if (!body) return 0;
	if (typeof body === "string") return Buffer.byteLength(body);
	else if (typeof body.byteLength === "number") return body.byteLength;
	else if (typeof body.size === "number") return body.size;
	else if (typeof body.start === "number" && typeof body.end === "number") return body.end + 1 - body.start;
	else if (body instanceof external_node_fs_.ReadStream) {
		if (body.path != null) return (0,external_node_fs_.lstatSync)(body.path).size;
		else if (typeof body.fd === "number") return (0,external_node_fs_.fstatSync)(body.fd).size;
	}
	throw new Error(`Body Length computation failed for ${body}`);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
const toUint8Array = (data) => {
	if (data instanceof Uint8Array) return data;
	if (typeof data === "string") return (0,toUtf8.n)(data);
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	return new Uint8Array(data);
};
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => (0,endpoints.d)(env, ENV_USE_DUALSTACK_ENDPOINT, endpoints.u.ENV),
	configFileSelector: (profile) => (0,endpoints.d)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, endpoints.u.CONFIG),
	default: false
};
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => (0,endpoints.d)(env, ENV_USE_FIPS_ENDPOINT, endpoints.u.ENV),
	configFileSelector: (profile) => (0,endpoints.d)(profile, CONFIG_USE_FIPS_ENDPOINT, endpoints.u.CONFIG),
	default: false
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client = class {
	config;
	middlewareStack = (0,endpoints.l)();
	initConfig;
	handlers;
	constructor(config) {
		this.config = config;
		const { protocol, protocolSettings } = config;
		if (protocolSettings) {
			if (typeof protocol === "function") config.protocol = new protocol(protocolSettings);
		}
	}
	send(command, optionsOrCb, cb) {
		const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
		const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
		const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
		let handler;
		if (useHandlerCache) {
			if (!this.handlers) this.handlers = /* @__PURE__ */ new WeakMap();
			const handlers = this.handlers;
			if (handlers.has(command.constructor)) handler = handlers.get(command.constructor);
			else {
				handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
				handlers.set(command.constructor, handler);
			}
		} else {
			delete this.handlers;
			handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
		}
		if (callback) handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {});
		else return handler(command).then((result) => result.output);
	}
	destroy() {
		this.config?.requestHandler?.destroy?.();
		delete this.handlers;
	}
};
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
const operation = (namespace, name, traits, input, output) => ({
	name,
	namespace,
	traits,
	input,
	output
});
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
const schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
	const { response } = await next(args);
	const { operationSchema } = (0,endpoints.m)(context);
	const [, ns, n, t, i, o] = operationSchema ?? [];
	try {
		return {
			response,
			output: await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
				...config,
				...context
			}, response)
		};
	} catch (error) {
		Object.defineProperty(error, "$response", {
			value: response,
			enumerable: false,
			writable: false,
			configurable: false
		});
		if (!("$metadata" in error)) {
			const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
			try {
				error.message += "\n  " + hint;
			} catch (ignored) {
				if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") console.warn(hint);
				else context.logger?.warn?.(hint);
			}
			if (typeof error.$responseBodyText !== "undefined") {
				if (error.$response) error.$response.body = error.$responseBodyText;
			}
			try {
				if (node_http_handler.r.isInstance(response)) {
					const { headers = {}, statusCode } = response;
					const headerEntries = Object.entries(headers);
					error.$metadata = {
						httpStatusCode: statusCode,
						requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
						extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
						cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
					};
				}
			} catch (ignored) {}
		}
		throw error;
	}
};
const findHeader = (pattern, headers) => {
	return (headers.find(([k]) => {
		return k.match(pattern);
	}) || [void 0, void 0])[1];
};
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
const schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
	const { operationSchema } = (0,endpoints.m)(context);
	const [, ns, n, t, i, o] = operationSchema ?? [];
	const endpoint = context.endpointV2 ? async () => (0,endpoints.f)(context.endpointV2) : config.endpoint;
	const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
		...config,
		...context,
		endpoint
	});
	return next({
		...args,
		request
	});
};
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
const deserializerMiddlewareOption = {
	name: "deserializerMiddleware",
	step: "deserialize",
	tags: ["DESERIALIZER"],
	override: true
};
const serializerMiddlewareOption = {
	name: "serializerMiddleware",
	step: "serialize",
	tags: ["SERIALIZER"],
	override: true
};
function getSchemaSerdePlugin(config) {
	return { applyToStack: (commandStack) => {
		commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
		commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
		config.protocol.setSerdeContext(config);
	} };
}
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
const loadConfigsForDefaultMode = (mode) => {
	switch (mode) {
		case "standard": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "in-region": return {
			retryMode: "standard",
			connectionTimeout: 1100
		};
		case "cross-region": return {
			retryMode: "standard",
			connectionTimeout: 3100
		};
		case "mobile": return {
			retryMode: "standard",
			connectionTimeout: 3e4
		};
		default: return {};
	}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
let warningEmitted = false;
const emitWarningIfUnsupportedVersion = (version) => {
	if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) warningEmitted = true;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
const knownAlgorithms = Object.values(AlgorithmId);
const getChecksumConfiguration = (runtimeConfig) => {
	const checksumAlgorithms = [];
	for (const id in AlgorithmId) {
		if (!(0,hasOwn.t)(AlgorithmId, id)) continue;
		const algorithmId = AlgorithmId[id];
		if (runtimeConfig[algorithmId] === void 0) continue;
		checksumAlgorithms.push({
			algorithmId: () => algorithmId,
			checksumConstructor: () => runtimeConfig[algorithmId]
		});
	}
	for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
		algorithmId: () => id,
		checksumConstructor: () => ChecksumCtor
	});
	return {
		addChecksumAlgorithm(algo) {
			runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
			const id = algo.algorithmId();
			const ctor = algo.checksumConstructor();
			if (knownAlgorithms.includes(id)) runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
			else runtimeConfig.checksumAlgorithms[id] = ctor;
			checksumAlgorithms.push(algo);
		},
		checksumAlgorithms() {
			return checksumAlgorithms;
		}
	};
};
const resolveChecksumRuntimeConfig = (clientConfig) => {
	const runtimeConfig = {};
	clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
		const id = checksumAlgorithm.algorithmId();
		if (knownAlgorithms.includes(id)) runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
	});
	return runtimeConfig;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
const getRetryConfiguration = (runtimeConfig) => {
	return {
		setRetryStrategy(retryStrategy) {
			runtimeConfig.retryStrategy = retryStrategy;
		},
		retryStrategy() {
			return runtimeConfig.retryStrategy;
		}
	};
};
const resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
	const runtimeConfig = {};
	runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
	return runtimeConfig;
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
const getDefaultExtensionConfiguration = (runtimeConfig) => {
	return Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
};
const resolveDefaultRuntimeConfig = (config) => {
	return Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = class {
	trace() {}
	debug() {}
	info() {}
	warn() {}
	error() {}
};
const DEFAULTS_MODE_OPTIONS = [
	"in-region",
	"cross-region",
	"mobile",
	"standard",
	"legacy"
];
const IMDS_TOKEN_PATH = "/latest/api/token";
const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
const TIMEOUT_MS = 1e3;
const NEG_CACHE_TTL_MS = 6e4;
let negativeCacheUntil = 0;
const getInstanceMetadataRegion = async () => {
	if (process.env["AWS_EC2_METADATA_DISABLED"]) return;
	if (Date.now() < negativeCacheUntil) return;
	try {
		const endpoint = resolveImdsEndpoint();
		const token = (await imdsRequest({
			...endpoint,
			path: IMDS_TOKEN_PATH,
			method: "PUT",
			headers: { [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600" }
		})).toString();
		return (await imdsRequest({
			...endpoint,
			path: "/latest/meta-data/placement/region",
			method: "GET",
			headers: { ["x-aws-ec2-metadata-token"]: token }
		})).toString().trim() || cacheNegativeAndReturnUndefined();
	} catch {
		return cacheNegativeAndReturnUndefined();
	}
};
const cacheNegativeAndReturnUndefined = () => {
	negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
};
const resolveImdsEndpoint = () => {
	const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
	if (envEndpoint) {
		const url = new URL(envEndpoint);
		return {
			hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
			port: url.port ? Number(url.port) : void 0
		};
	}
	if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return { hostname: "fd00:ec2::254" };
	return { hostname: "169.254.169.254" };
};
const imdsRequest = async (options) => {
	const { request } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
	return new Promise((resolve, reject) => {
		const req = request({
			hostname: options.hostname,
			port: options.port,
			path: options.path,
			method: options.method,
			headers: options.headers,
			timeout: TIMEOUT_MS,
			signal: AbortSignal.timeout(TIMEOUT_MS)
		});
		req.on("error", (err) => {
			reject(err);
			req.destroy();
		});
		req.on("timeout", () => {
			reject(/* @__PURE__ */ new Error("TimeoutError from instance metadata service"));
			req.destroy();
		});
		req.on("response", (res) => {
			const { statusCode = 400 } = res;
			if (statusCode < 200 || statusCode >= 300) {
				reject(Object.assign(/* @__PURE__ */ new Error("Error response received from instance metadata service"), { statusCode }));
				req.destroy();
				return;
			}
			const chunks = [];
			res.on("data", (chunk) => chunks.push(chunk));
			res.on("end", () => {
				resolve(Buffer.concat(chunks));
				req.destroy();
			});
		});
		req.end();
	});
};
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
const REGION_ENV_NAME = "AWS_REGION";
const REGION_INI_NAME = "region";
const NODE_REGION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[REGION_ENV_NAME],
	configFileSelector: (profile) => profile[REGION_INI_NAME],
	default: async () => {
		const region = await getInstanceMetadataRegion();
		if (region) return region;
		throw new Error("Region is missing");
	}
};
const NODE_REGION_CONFIG_FILE_OPTIONS = { preferredFile: "credentials" };
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
const validRegions = /* @__PURE__ */ new Set();
const checkRegion = (region, check = isValidHostLabel) => {
	if (!validRegions.has(region) && !check(region)) {
		if (region === "*") console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
		else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
	} else validRegions.add(region);
};
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
const isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
const getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
const resolveRegionConfig = (input) => {
	const { region, useFipsEndpoint } = input;
	if (!region) throw new Error("Region is missing");
	return Object.assign(input, {
		region: async () => {
			const providedRegion = typeof region === "function" ? await region() : region;
			const realRegion = getRealRegion(providedRegion);
			checkRegion(realRegion);
			return realRegion;
		},
		useFipsEndpoint: async () => {
			const providedRegion = typeof region === "string" ? region : await region();
			if (isFipsRegion(providedRegion)) return true;
			return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
		}
	});
};
// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		return env[AWS_DEFAULTS_MODE_ENV];
	},
	configFileSelector: (profile) => {
		return profile[AWS_DEFAULTS_MODE_CONFIG];
	},
	default: "legacy"
};
// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
const resolveDefaultsModeConfig = ({ region = (0,configLoader.t)(NODE_REGION_CONFIG_OPTIONS), defaultsMode = (0,configLoader.t)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => (0,configLoader.n)(async () => {
	const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
	switch (mode?.toLowerCase()) {
		case "auto": return resolveNodeDefaultsModeAuto(region);
		case "in-region":
		case "cross-region":
		case "mobile":
		case "standard":
		case "legacy": return Promise.resolve(mode?.toLocaleLowerCase());
		case void 0: return Promise.resolve("legacy");
		default: throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
	}
});
const resolveNodeDefaultsModeAuto = async (clientRegion) => {
	if (clientRegion) {
		const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
		const inferredRegion = await inferPhysicalRegion();
		if (!inferredRegion) return "standard";
		if (resolvedRegion === inferredRegion) return "in-region";
		else return "cross-region";
	}
	return "standard";
};
const inferPhysicalRegion = async () => {
	if (process.env["AWS_EXECUTION_ENV"] && (process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"])) return process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"];
	return getInstanceMetadataRegion();
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = class BinaryDecisionDiagram {
	nodes;
	root;
	conditions;
	results;
	constructor(bdd, root, conditions, results) {
		this.nodes = bdd;
		this.root = root;
		this.conditions = conditions;
		this.results = results;
	}
	static from(bdd, root, conditions, results) {
		return new BinaryDecisionDiagram(bdd, root, conditions, results);
	}
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = class {
	capacity;
	data = /* @__PURE__ */ new Map();
	parameters = [];
	constructor({ size, params }) {
		this.capacity = size ?? 50;
		if (params) this.parameters = params;
	}
	get(endpointParams, resolver) {
		const key = this.hash(endpointParams);
		if (key === false) return resolver();
		if (!this.data.has(key)) {
			if (this.data.size > this.capacity + 10) {
				const keys = this.data.keys();
				let i = 0;
				while (true) {
					const { value, done } = keys.next();
					this.data.delete(value);
					if (done || ++i > 10) break;
				}
			}
			this.data.set(key, resolver());
		}
		return this.data.get(key);
	}
	size() {
		return this.data.size;
	}
	hash(endpointParams) {
		let buffer = "";
		const { parameters } = this;
		if (parameters.length === 0) return false;
		for (const param of parameters) {
			const raw = endpointParams[param];
			const val = raw == null ? "\0" : String(raw);
			if (val.includes("|;")) return false;
			buffer += val + "|;";
		}
		return buffer;
	}
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
var EndpointError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "EndpointError";
	}
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
const debugId = "endpoints";
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
	if (typeof input !== "object" || input == null) return input;
	if ("ref" in input) return `$${toDebugString(input.ref)}`;
	if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
	return JSON.stringify(input, null, 2);
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
const customEndpointFunctions = {};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
const booleanEquals = (value1, value2) => value1 === value2;
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
	for (const arg of args) if (arg != null) return arg;
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
const getAttrPathList = (path) => {
	const parts = path.split(".");
	const pathList = [];
	for (const part of parts) {
		const squareBracketIndex = part.indexOf("[");
		if (squareBracketIndex !== -1) {
			if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
			const arrayIndex = part.slice(squareBracketIndex + 1, -1);
			if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
			if (squareBracketIndex !== 0) pathList.push(part.slice(0, squareBracketIndex));
			pathList.push(arrayIndex);
		} else pathList.push(part);
	}
	return pathList;
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
const getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
	if (typeof acc !== "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
	else if (Array.isArray(acc)) {
		const i = parseInt(index);
		return acc[i < 0 ? acc.length + i : i];
	}
	return acc[index];
}, value);
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
const isSet = (value) => value != null;
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
	return condition ? trueValue : falseValue;
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
const not = (value) => !value;
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
const isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
const DEFAULT_PORTS = {
	[EndpointURLScheme.HTTP]: 80,
	[EndpointURLScheme.HTTPS]: 443
};
const parseURL = (value) => {
	const whatwgURL = (() => {
		try {
			if (value instanceof URL) return value;
			if (typeof value === "object" && "hostname" in value) {
				const { hostname, port, protocol = "", path = "", query = {} } = value;
				const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
				url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
				return url;
			}
			return new URL(value);
		} catch (ignored) {
			return null;
		}
	})();
	if (!whatwgURL) {
		console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
		return null;
	}
	const urlString = whatwgURL.href;
	const { host, hostname, pathname, protocol, search } = whatwgURL;
	if (search) return null;
	const scheme = protocol.slice(0, -1);
	if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
	const isIp = isIpAddress(hostname);
	return {
		scheme,
		authority: `${host}${urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ? `:${DEFAULT_PORTS[scheme]}` : ``}`,
		path: pathname,
		normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
		isIp
	};
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
	if (limit === 1) return [value];
	if (value === "") return [""];
	const parts = value.split(delimiter);
	if (limit === 0) return parts;
	return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
const stringEquals = (value1, value2) => value1 === value2;
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
const substring = (input, start, stop, reverse) => {
	if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
	if (!reverse) return input.substring(start, stop);
	return input.substring(input.length - stop, input.length - start);
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
const uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
const endpointFunctions = {
	booleanEquals,
	coalesce,
	getAttr,
	isSet,
	isValidHostLabel,
	ite,
	not,
	parseURL,
	split,
	stringEquals,
	substring,
	uriEncode
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
const evaluateTemplate = (template, options) => {
	const evaluatedTemplateArr = [];
	const { referenceRecord, endpointParams } = options;
	let currentIndex = 0;
	while (currentIndex < template.length) {
		const openingBraceIndex = template.indexOf("{", currentIndex);
		if (openingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(currentIndex));
			break;
		}
		evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
		const closingBraceIndex = template.indexOf("}", openingBraceIndex);
		if (closingBraceIndex === -1) {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex));
			break;
		}
		if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
			evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
			currentIndex = closingBraceIndex + 2;
		}
		const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
		if (parameterName.includes("#")) {
			const [refName, attrName] = parameterName.split("#");
			evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
		} else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
		currentIndex = closingBraceIndex + 1;
	}
	return evaluatedTemplateArr.join("");
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
const getReferenceValue = ({ ref }, options) => {
	return options.referenceRecord[ref] ?? options.endpointParams[ref];
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
const evaluateExpression = (obj, keyName, options) => {
	if (typeof obj === "string") return evaluateTemplate(obj, options);
	else if (obj["fn"]) return group$1.callFunction(obj, options);
	else if (obj["ref"]) return getReferenceValue(obj, options);
	throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
const callFunction = ({ fn, argv }, options) => {
	const evaluatedArgs = Array(argv.length);
	for (let i = 0; i < evaluatedArgs.length; ++i) {
		const arg = argv[i];
		if (typeof arg === "boolean" || typeof arg === "number") evaluatedArgs[i] = arg;
		else evaluatedArgs[i] = group$1.evaluateExpression(arg, "arg", options);
	}
	const namespaceSeparatorIndex = fn.indexOf(".");
	if (namespaceSeparatorIndex !== -1) {
		const customFunction = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex + 1)];
		if (typeof customFunction === "function") return customFunction(...evaluatedArgs);
	}
	const callable = endpointFunctions[fn];
	if (typeof callable === "function") return callable(...evaluatedArgs);
	throw new Error(`function ${fn} not loaded in endpointFunctions.`);
};
const group$1 = {
	evaluateExpression,
	callFunction
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
const evaluateCondition = (condition, options) => {
	const { assign } = condition;
	if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
	const value = callFunction(condition, options);
	options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
	const result = value === "" ? true : !!value;
	if (assign != null) return {
		result,
		toAssign: {
			name: assign,
			value
		}
	};
	return { result };
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
const getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
	acc[headerKey] = headerVal.map((headerValEntry) => {
		const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
		if (typeof processedExpr !== "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
		return processedExpr;
	});
	return acc;
}, {});
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
	acc[propertyKey] = group.getEndpointProperty(propertyVal, options);
	return acc;
}, {});
const getEndpointProperty = (property, options) => {
	if (Array.isArray(property)) return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
	switch (typeof property) {
		case "string": return evaluateTemplate(property, options);
		case "object":
			if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
			return group.getEndpointProperties(property, options);
		case "boolean": return property;
		default: throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
	}
};
const group = {
	getEndpointProperty,
	getEndpointProperties
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
const getEndpointUrl = (endpointUrl, options) => {
	const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
	if (typeof expression === "string") try {
		return new URL(expression);
	} catch (error) {
		console.error(`Failed to construct URL with ${expression}`, error);
		throw error;
	}
	throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
const RESULT = 1e8;
const decideEndpoint = (bdd, options) => {
	const { nodes, root, results, conditions } = bdd;
	let ref = root;
	const referenceRecord = {};
	const closure = {
		referenceRecord,
		endpointParams: options.endpointParams,
		logger: options.logger
	};
	while (ref !== 1 && ref !== -1 && ref < RESULT) {
		const node_i = 3 * (Math.abs(ref) - 1);
		const [condition_i, highRef, lowRef] = [
			nodes[node_i],
			nodes[node_i + 1],
			nodes[node_i + 2]
		];
		const [fn, argv, assign] = conditions[condition_i];
		const evaluation = evaluateCondition({
			fn,
			assign,
			argv
		}, closure);
		if (evaluation.toAssign) {
			const { name, value } = evaluation.toAssign;
			referenceRecord[name] = value;
		}
		ref = ref >= 0 === evaluation.result ? highRef : lowRef;
	}
	if (ref >= RESULT) {
		const result = results[ref - RESULT];
		if (result[0] === -1) {
			const [, errorExpression] = result;
			throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
		}
		const [url, properties, headers] = result;
		return {
			url: getEndpointUrl(url, closure),
			properties: getEndpointProperties(properties, closure),
			headers: getEndpointHeaders(headers ?? {}, closure)
		};
	}
	throw new EndpointError(`No matching endpoint.`);
};
// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
// node_modules/@smithy/core/dist-es/submodules/serde/index.js
var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8.t, toUtf8.n, toBase64, fromBase64) {};
const v4 = bindV4(external_node_crypto_.getRandomValues);
const generateIdempotencyToken = v4;
// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
const collectBody = async (streamBody = /* @__PURE__ */ new Uint8Array(), context) => {
	if (streamBody instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(streamBody);
	if (!streamBody) return Uint8ArrayBlobAdapter.mutate(/* @__PURE__ */ new Uint8Array());
	const fromContext = context.streamCollector(streamBody);
	return Uint8ArrayBlobAdapter.mutate(await fromContext);
};
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
var HttpBindingNormalizedSchema = class HttpBindingNormalizedSchema extends endpoints.o {
	static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
	identity = HttpBindingNormalizedSchema.identity;
	bindings;
	constructor(schema) {
		super(schema);
	}
	static of(schema) {
		const ns = endpoints.o.of(schema);
		if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
		const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
		const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
		return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
	}
	getHttpBindingLocation(traits) {
		if (traits.httpPayload) return 36;
		if (traits.httpLabel) return 33;
		if (traits.httpHeader) return 38;
		if (typeof traits.httpPrefixHeaders === "string") return 39;
		if (traits.httpQuery) return 34;
		if (traits.httpQueryParams) return 35;
		if (traits.httpResponseCode) return 37;
		return 32;
	}
	getHttpBindingValue(location, traits, nested = false) {
		const raw = this.getSchema();
		const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
		const slot = location & 7;
		const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
		const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
		const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
		let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
		const category = type & 192;
		const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
		const valueType = (collectionValue?.[1] ?? 0) & 255;
		flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
		return [
			this,
			flags,
			collectionValue
		];
	}
	getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
		const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
		return valueSchema.getHttpBindingValue(location, {
			...valueSchema.getMergedTraits(),
			...traits
		}, true);
	}
	getHttpBindings() {
		const source = this.getSchema();
		return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
	}
};
const buildHttpBindings = (schema) => {
	const bodyMemberNames = [];
	const bodyMemberSchemas = [];
	const requestBodyMemberNames = [];
	const requestBodyMemberSchemas = [];
	const memberBindings = [];
	const byName = {};
	const headers = {};
	const prefixHeaders = [];
	const responseBindings = {
		headers,
		prefixHeaders
	};
	const bindings = {
		request: {
			memberBindings,
			byName
		},
		response: {
			bodyMemberNames,
			bindings: responseBindings
		}
	};
	const { request, response } = bindings;
	for (const [name, member] of schema.structIterator()) {
		const bindingSchema = HttpBindingNormalizedSchema.of(member);
		const traits = bindingSchema.getMergedTraits();
		const location = bindingSchema.getHttpBindingLocation(traits);
		const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
		const value = bindingSchema.getHttpBindingValue(location, traits);
		const binding = [
			name,
			value,
			location,
			wireName
		];
		if (name === "__proto__") writeKey(byName);
		byName[name] = binding;
		if (value[1] >> 10 & 1) request.hasIdempotency = true;
		memberBindings.push(binding);
		const slot = location & 7;
		if (slot === 0) {
			requestBodyMemberNames.push(name);
			requestBodyMemberSchemas.push(member);
		}
		if ((slot & 4) === 0) {
			bodyMemberNames.push(name);
			bodyMemberSchemas.push(member);
		} else if ((slot & 6) === 4) {
			if (slot & 1) responseBindings.statusCode = binding;
			else {
				responseBindings.payload = binding;
				const type = value[1] & 255;
				request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
			}
		} else if (slot & 1) {
			request.hasPrefixHeaders = true;
			prefixHeaders.push(binding);
		} else {
			if (wireName === "__proto__") writeKey(headers);
			headers[wireName] = binding;
		}
	}
	if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) request.contentTypeInstruction = null;
	request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
	response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
	return bindings;
};
const buildPathSegments = (path) => {
	const segments = [];
	let offset = 0;
	for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
		if (match.index > offset) segments.push([path.slice(offset, match.index), 0]);
		segments.push([match[1], match[2] ? 2 : 1]);
		offset = match.index + match[0].length;
	}
	if (segments.length && offset < path.length) segments.push([path.slice(offset), 0]);
	return segments.length ? segments : void 0;
};
const buildHttpOperationBindings = (schema) => {
	const { http, endpoint } = (0,endpoints.s)(schema.traits ?? {});
	const [path, search] = http?.[1].split("?") ?? [];
	return [
		http?.[0],
		path,
		search ? [...new URLSearchParams(search)] : [],
		path ? buildPathSegments(path) : void 0,
		endpoint?.[0]
	];
};
const EMPTY_BINDINGS = {
	request: {
		memberBindings: [],
		byName: {}
	},
	response: {
		bodyMemberNames: [],
		bindings: {
			headers: {},
			prefixHeaders: []
		}
	}
};
const getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
const createBodySchema = (schema, memberNames, memberSchemas) => {
	if (!memberNames.length) return;
	const source = schema.getSchema();
	const body = [
		3,
		source[1],
		source[2],
		schema.getMergedTraits(),
		memberNames,
		memberSchemas
	];
	const required = source[6];
	const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
	if (bodyRequired) body[6] = bodyRequired;
	return body;
};
// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
var HttpProtocol = class extends SerdeContext {
	options;
	compositeErrorRegistry;
	constructor(options) {
		super();
		this.options = options;
		this.compositeErrorRegistry = new TypeRegistry.t(options.defaultNamespace);
		for (const etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
	}
	getRequestType() {
		return build_httpRequest.t;
	}
	getResponseType() {
		return node_http_handler.r;
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
		if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(serdeContext);
	}
	updateServiceEndpoint(request, endpoint) {
		if ("url" in endpoint) {
			request.protocol = endpoint.url.protocol;
			request.hostname = endpoint.url.hostname;
			request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
			request.path = endpoint.url.pathname;
			request.fragment = endpoint.url.hash || void 0;
			request.username = endpoint.url.username || void 0;
			request.password = endpoint.url.password || void 0;
			if (!request.query) request.query = {};
			for (const [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
			if (endpoint.headers) for (const name in endpoint.headers) {
				if (!(0,hasOwn.t)(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name].join(", ");
			}
			return request;
		} else {
			request.protocol = endpoint.protocol;
			request.hostname = endpoint.hostname;
			request.port = endpoint.port ? Number(endpoint.port) : void 0;
			request.path = endpoint.path;
			request.query = { ...endpoint.query };
			if (endpoint.headers) for (const name in endpoint.headers) {
				if (!(0,hasOwn.t)(endpoint.headers, name)) continue;
				request.headers[name] = endpoint.headers[name];
			}
			return request;
		}
	}
	setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
		if (this.serdeContext?.disableHostPrefix) return;
		const hostPrefix = operation[4];
		if (typeof hostPrefix !== "string") return;
		let resolvedHostPrefix = hostPrefix;
		for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
			if (!(flags >> 17 & 1)) continue;
			const replacement = input[name];
			if (typeof replacement !== "string") throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
			resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
		}
		request.hostname = resolvedHostPrefix + request.hostname;
		if (!isValidHostname(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
	}
	deserializeMetadata(output) {
		return {
			httpStatusCode: output.statusCode,
			requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
			extendedRequestId: output.headers["x-amz-id-2"],
			cfId: output.headers["x-amz-cf-id"]
		};
	}
	resolveError(name, namespaces, registries) {
		const defaultErrorSchema = [
			-3,
			"",
			"Error",
			0,
			[],
			[],
			0
		];
		let schema;
		for (const registry of registries) for (const ns of namespaces) try {
			if (ns === "*") schema = registry.getSchema(name);
			else schema = registry.getSchema(ns + "#" + name);
			const errorCtor = registry.getErrorCtor(schema);
			if (errorCtor) return [
				schema,
				errorCtor,
				"modeled"
			];
			else {
				const syntheticErrorSchema = registry.getBaseException();
				if (syntheticErrorSchema) {
					const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
					if (syntheticErrorCtor) return [
						schema,
						syntheticErrorCtor,
						"synthetic"
					];
				}
			}
		} catch (ignored) {}
		for (const registry of registries) {
			const syntheticErrorSchema = registry.getBaseException();
			if (syntheticErrorSchema) {
				const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
				if (syntheticErrorCtor) return [
					syntheticErrorSchema,
					syntheticErrorCtor,
					"synthetic"
				];
			}
		}
		return [
			defaultErrorSchema,
			Error,
			"native"
		];
	}
	async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
		return (await this.loadEventStreamCapability()).serializeEventStream({
			eventStream,
			requestSchema,
			initialRequest
		});
	}
	async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
		return (await this.loadEventStreamCapability()).deserializeEventStream({
			response,
			responseSchema,
			initialResponseContainer
		});
	}
	async loadEventStreamCapability() {
		const { EventStreamSerde, eventStreamSerdeProvider } = await __nccwpck_require__.e(/* import() */ 8671).then(__nccwpck_require__.bind(__nccwpck_require__, 8671)).then((n) => n.t);
		return new EventStreamSerde({
			marshaller: this.resolveEventStreamMarshaller(eventStreamSerdeProvider),
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry
		});
	}
	getDefaultContentType() {
		throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		return [];
	}
	getEventStreamMarshaller() {
		const context = this.serdeContext;
		if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
		return context.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(importedProvider) {
		const context = this.serdeContext;
		if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
		return importedProvider(this.serdeContext);
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
function determineTimestampFormat(ns, settings) {
	if (settings.timestampFormat.useTrait) {
		const schema = ns.getSchema();
		if (schema === 5 || schema === 6 || schema === 7) return schema;
	}
	const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
	return (settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
}
// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
const getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
	if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
	if (runtimeConfig.defaultSocketTimeout) runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
	return {
		setHttpHandler(handler) {
			runtimeConfig.requestHandler = handler;
		},
		httpHandler() {
			return runtimeConfig.requestHandler;
		},
		updateHttpClientConfig(key, value) {
			runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
		},
		httpHandlerConfigs() {
			return runtimeConfig.requestHandler.httpHandlerConfigs();
		}
	};
};
const resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
	return { requestHandler: httpHandlerExtensionConfiguration.httpHandler() };
};
// node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
const CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
	return (next) => async (args) => {
		const request = args.request;
		if (build_httpRequest.t.isInstance(request)) {
			const { body, headers } = request;
			if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
				const length = bodyLengthChecker(body);
				if (length != null) request.headers = {
					...request.headers,
					[CONTENT_LENGTH_HEADER]: String(length)
				};
			} catch (ignored) {}
		}
		return next({
			...args,
			request
		});
	};
}
const contentLengthMiddlewareOptions = {
	step: "build",
	tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
	name: "contentLengthMiddleware",
	override: true
};
const getContentLengthPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
} });
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
function resolveHostHeaderConfig(input) {
	return input;
}
const hostHeaderMiddleware = (options) => (next) => async (args) => {
	if (!build_httpRequest.t.isInstance(args.request)) return next(args);
	const { request } = args;
	const { handlerProtocol = "" } = options.requestHandler.metadata || {};
	if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
		delete request.headers["host"];
		request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
	} else if (!request.headers["host"]) {
		let host = request.hostname;
		if (request.port != null) host += `:${request.port}`;
		request.headers["host"] = host;
	}
	return next(args);
};
const hostHeaderMiddlewareOptions = {
	name: "hostHeaderMiddleware",
	step: "build",
	priority: "low",
	tags: ["HOST"],
	override: true
};
const getHostHeaderPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
} });
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
const loggerMiddleware = () => (next, context) => async (args) => {
	try {
		const response = await next(args);
		const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
		const { $metadata, ...outputWithoutMetadata } = response.output;
		logger?.info?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			output: outputFilterSensitiveLog(outputWithoutMetadata),
			metadata: $metadata
		});
		return response;
	} catch (error) {
		const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
		const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
		const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
		logger?.error?.({
			clientName,
			commandName,
			input: inputFilterSensitiveLog(args.input),
			error,
			metadata: error.$metadata
		});
		throw error;
	}
};
const loggerMiddlewareOptions = {
	name: "loggerMiddleware",
	tags: ["LOGGER"],
	step: "initialize",
	override: true
};
const getLoggerPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
} });
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
const recursionDetectionMiddlewareOptions = {
	step: "build",
	tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
	name: "recursionDetectionMiddleware",
	override: true,
	priority: "low"
};
// node_modules/@aws/lambda-invoke-store/dist-es/invoke-store.js
const PROTECTED_KEYS = {
	REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
	X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
	TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
	TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
	TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
	BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
};
const NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
if (!NO_GLOBAL_AWS_LAMBDA) globalThis.awslambda = globalThis.awslambda || {};
var InvokeStoreBase = class {
	static PROTECTED_KEYS = PROTECTED_KEYS;
	isProtectedKey(key) {
		return Object.values(PROTECTED_KEYS).includes(key);
	}
	getRequestId() {
		return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
	}
	getXRayTraceId() {
		return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
	}
	getTenantId() {
		return this.get(PROTECTED_KEYS.TENANT_ID);
	}
	getTraceparent() {
		return this.get(PROTECTED_KEYS.TRACEPARENT);
	}
	getTracestate() {
		return this.get(PROTECTED_KEYS.TRACESTATE);
	}
	getBaggage() {
		return this.get(PROTECTED_KEYS.BAGGAGE);
	}
};
var InvokeStoreSingle = class extends InvokeStoreBase {
	currentContext;
	getContext() {
		return this.currentContext;
	}
	hasContext() {
		return this.currentContext !== void 0;
	}
	get(key) {
		return this.currentContext?.[key];
	}
	set(key, value) {
		if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
		this.currentContext = this.currentContext || {};
		this.currentContext[key] = value;
	}
	run(context, fn) {
		this.currentContext = context;
		return fn();
	}
};
var InvokeStoreMulti = class InvokeStoreMulti extends InvokeStoreBase {
	als;
	static async create() {
		const instance = new InvokeStoreMulti();
		instance.als = new (await (Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6698, 23)))).AsyncLocalStorage();
		return instance;
	}
	getContext() {
		return this.als.getStore();
	}
	hasContext() {
		return this.als.getStore() !== void 0;
	}
	get(key) {
		return this.als.getStore()?.[key];
	}
	set(key, value) {
		if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
		const store = this.als.getStore();
		if (!store) throw new Error("No context available");
		store[key] = value;
	}
	run(context, fn) {
		return this.als.run(context, fn);
	}
};
var InvokeStore;
(function(InvokeStore) {
	let instance = null;
	async function getInstanceAsync(forceInvokeStoreMulti) {
		if (!instance) instance = (async () => {
			const newInstance = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
			if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore;
			else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
				globalThis.awslambda.InvokeStore = newInstance;
				return newInstance;
			} else return newInstance;
		})();
		return instance;
	}
	InvokeStore.getInstanceAsync = getInstanceAsync;
	InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? { reset: () => {
		instance = null;
		if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
		globalThis.awslambda = { InvokeStore: void 0 };
	} } : void 0;
})(InvokeStore || (InvokeStore = {}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
const AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
const _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
const TRACEPARENT = "traceparent";
const TRACESTATE = "tracestate";
const BAGGAGE = "baggage";
const recursionDetectionMiddleware = () => (next) => async (args) => {
	const { request } = args;
	if (!build_httpRequest.t.isInstance(request)) return next(args);
	let invokeStore;
	{
		const traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
		if (!request.headers.hasOwnProperty(traceIdHeader)) {
			const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
			const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
			invokeStore ??= await InvokeStore.getInstanceAsync();
			const traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv;
			const nonEmptyString = (str) => typeof str === "string" && str.length > 0;
			if (nonEmptyString(functionName) && nonEmptyString(traceId)) request.headers[X_AMZN_TRACE_ID] = traceId;
		}
	}
	sanitizeTraceHeaders(request.headers);
	if (!request.headers[TRACEPARENT]) {
		const traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
		if (traceparent) {
			request.headers[TRACEPARENT] = traceparent;
			const tracestate = invokeStore?.getTracestate?.();
			if (tracestate) request.headers[TRACESTATE] = tracestate;
			const baggage = invokeStore?.getBaggage?.();
			if (baggage) request.headers[BAGGAGE] = baggage;
		}
	}
	return next(args);
};
function sanitizeTraceHeaders(headers) {
	for (const header of Object.keys(headers)) {
		const lower = header.toLowerCase();
		if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
			headers[lower] = headers[header];
			delete headers[header];
		}
	}
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
const getRecursionDetectionPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
} });
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
const resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
	if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
	const preferredAuthOptions = [];
	for (const preferredSchemeName of authSchemePreference) for (const candidateAuthOption of candidateAuthOptions) if (candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName) preferredAuthOptions.push(candidateAuthOption);
	for (const candidateAuthOption of candidateAuthOptions) if (!preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId)) preferredAuthOptions.push(candidateAuthOption);
	return preferredAuthOptions;
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
function convertHttpAuthSchemesToMap(httpAuthSchemes) {
	const map = /* @__PURE__ */ new Map();
	for (const scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
	return map;
}
const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
	const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
	const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
	const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
	const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
	const smithyContext = (0,endpoints.m)(context);
	const failureReasons = [];
	for (const option of resolvedOptions) {
		const scheme = authSchemes.get(option.schemeId);
		if (!scheme) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
			continue;
		}
		const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
		if (!identityProvider) {
			failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
			continue;
		}
		const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
		option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
		option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
		smithyContext.selectedHttpAuthScheme = {
			httpAuthOption: option,
			identity: await identityProvider(option.identityProperties),
			signer: scheme.signer
		};
		break;
	}
	if (!smithyContext.selectedHttpAuthScheme) throw new Error(failureReasons.join("\n"));
	return next(args);
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js
const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
	step: "serialize",
	tags: ["HTTP_AUTH_SCHEME"],
	name: "httpAuthSchemeMiddleware",
	override: true,
	relation: "before",
	toMiddleware: "endpointV2Middleware"
};
const getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
		httpAuthSchemeParametersProvider,
		identityProviderConfigProvider
	}), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
} });
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js
const defaultErrorHandler = (signingProperties) => (error) => {
	throw error;
};
const defaultSuccessHandler = (httpResponse, signingProperties) => {};
const httpSigningMiddleware = (config) => (next, context) => async (args) => {
	if (!build_httpRequest.t.isInstance(args.request)) return next(args);
	const scheme = (0,endpoints.m)(context).selectedHttpAuthScheme;
	if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
	const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
	const output = await next({
		...args,
		request: await signer.sign(args.request, identity, signingProperties)
	}).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
	(signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
	return output;
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js
const httpSigningMiddlewareOptions = {
	step: "finalizeRequest",
	tags: ["HTTP_SIGNING"],
	name: "httpSigningMiddleware",
	aliases: [
		"apiKeyMiddleware",
		"tokenMiddleware",
		"awsAuthMiddleware"
	],
	override: true,
	relation: "after",
	toMiddleware: "retryMiddleware"
};
const getHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
} });
// node_modules/@smithy/core/dist-es/normalizeProvider.js
const normalizeProvider = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = class {
	authSchemes = /* @__PURE__ */ new Map();
	constructor(config) {
		for (const key in config) {
			if (!(0,hasOwn.t)(config, key)) continue;
			const value = config[key];
			if (value !== void 0) this.authSchemes.set(key, value);
		}
	}
	getIdentityProvider(schemeId) {
		return this.authSchemes.get(schemeId);
	}
};
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
const createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired(identity) {
	return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
};
const isIdentityExpired = createIsIdentityExpiredFunction(3e5);
const doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0;
const memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
	if (provider === void 0) return;
	const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
	let resolved;
	let pending;
	let hasResult;
	let isConstant = false;
	const coalesceProvider = async (options) => {
		if (!pending) pending = normalizedProvider(options);
		try {
			resolved = await pending;
			hasResult = true;
			isConstant = false;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
		return resolved;
	};
	return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
		if (isConstant) return resolved;
		if (!requiresRefresh(resolved)) {
			isConstant = true;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider(options);
			return resolved;
		}
		return resolved;
	};
};
function isValidUserAgentAppId(appId) {
	if (appId === void 0) return true;
	return typeof appId === "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
	const normalizedAppIdProvider = normalizeProvider(input.userAgentAppId ?? void 0);
	const { customUserAgent } = input;
	return Object.assign(input, {
		customUserAgent: typeof customUserAgent === "string" ? [[customUserAgent]] : customUserAgent,
		userAgentAppId: async () => {
			const appId = await normalizedAppIdProvider();
			if (!isValidUserAgentAppId(appId)) {
				const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
				if (typeof appId !== "string") logger?.warn("userAgentAppId must be a string or undefined.");
				else if (appId.length > 50) logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
			}
			return appId;
		}
	});
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
let selectedPartitionsInfo = {
	"partitions": [
		{
			"id": "aws",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-east-1",
				"name": "aws",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
			"regions": {
				"af-south-1": { "description": "Africa (Cape Town)" },
				"ap-east-1": { "description": "Asia Pacific (Hong Kong)" },
				"ap-east-2": { "description": "Asia Pacific (Taipei)" },
				"ap-northeast-1": { "description": "Asia Pacific (Tokyo)" },
				"ap-northeast-2": { "description": "Asia Pacific (Seoul)" },
				"ap-northeast-3": { "description": "Asia Pacific (Osaka)" },
				"ap-south-1": { "description": "Asia Pacific (Mumbai)" },
				"ap-south-2": { "description": "Asia Pacific (Hyderabad)" },
				"ap-southeast-1": { "description": "Asia Pacific (Singapore)" },
				"ap-southeast-2": { "description": "Asia Pacific (Sydney)" },
				"ap-southeast-3": { "description": "Asia Pacific (Jakarta)" },
				"ap-southeast-4": { "description": "Asia Pacific (Melbourne)" },
				"ap-southeast-5": { "description": "Asia Pacific (Malaysia)" },
				"ap-southeast-6": { "description": "Asia Pacific (New Zealand)" },
				"ap-southeast-7": { "description": "Asia Pacific (Thailand)" },
				"aws-global": { "description": "aws global region" },
				"ca-central-1": { "description": "Canada (Central)" },
				"ca-west-1": { "description": "Canada West (Calgary)" },
				"eu-central-1": { "description": "Europe (Frankfurt)" },
				"eu-central-2": { "description": "Europe (Zurich)" },
				"eu-north-1": { "description": "Europe (Stockholm)" },
				"eu-south-1": { "description": "Europe (Milan)" },
				"eu-south-2": { "description": "Europe (Spain)" },
				"eu-west-1": { "description": "Europe (Ireland)" },
				"eu-west-2": { "description": "Europe (London)" },
				"eu-west-3": { "description": "Europe (Paris)" },
				"il-central-1": { "description": "Israel (Tel Aviv)" },
				"me-central-1": { "description": "Middle East (UAE)" },
				"me-south-1": { "description": "Middle East (Bahrain)" },
				"me-west-1": { "description": "Middle East (Saudi Arabia)" },
				"mx-central-1": { "description": "Mexico (Central)" },
				"sa-east-1": { "description": "South America (Sao Paulo)" },
				"sa-west-1": { "description": "South America (Chile)" },
				"us-east-1": { "description": "US East (N. Virginia)" },
				"us-east-2": { "description": "US East (Ohio)" },
				"us-west-1": { "description": "US West (N. California)" },
				"us-west-2": { "description": "US West (Oregon)" }
			}
		},
		{
			"id": "aws-cn",
			"outputs": {
				"dnsSuffix": "amazonaws.com.cn",
				"dualStackDnsSuffix": "api.amazonwebservices.com.cn",
				"implicitGlobalRegion": "cn-northwest-1",
				"name": "aws-cn",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^cn\\-\\w+\\-\\d+$",
			"regions": {
				"aws-cn-global": { "description": "aws-cn global region" },
				"cn-north-1": { "description": "China (Beijing)" },
				"cn-northwest-1": { "description": "China (Ningxia)" }
			}
		},
		{
			"id": "aws-eusc",
			"outputs": {
				"dnsSuffix": "amazonaws.eu",
				"dualStackDnsSuffix": "api.amazonwebservices.eu",
				"implicitGlobalRegion": "eusc-de-east-1",
				"name": "aws-eusc",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
			"regions": { "eusc-de-east-1": { "description": "AWS European Sovereign Cloud (Germany)" } }
		},
		{
			"id": "aws-iso",
			"outputs": {
				"dnsSuffix": "c2s.ic.gov",
				"dualStackDnsSuffix": "api.aws.ic.gov",
				"implicitGlobalRegion": "us-iso-east-1",
				"name": "aws-iso",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-global": { "description": "aws-iso global region" },
				"us-iso-east-1": { "description": "US ISO East" },
				"us-iso-west-1": { "description": "US ISO WEST" }
			}
		},
		{
			"id": "aws-iso-b",
			"outputs": {
				"dnsSuffix": "sc2s.sgov.gov",
				"dualStackDnsSuffix": "api.aws.scloud",
				"implicitGlobalRegion": "us-isob-east-1",
				"name": "aws-iso-b",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-b-global": { "description": "aws-iso-b global region" },
				"us-isob-east-1": { "description": "US ISOB East (Ohio)" },
				"us-isob-west-1": { "description": "US ISOB West" }
			}
		},
		{
			"id": "aws-iso-e",
			"outputs": {
				"dnsSuffix": "cloud.adc-e.uk",
				"dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
				"implicitGlobalRegion": "eu-isoe-west-1",
				"name": "aws-iso-e",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-e-global": { "description": "aws-iso-e global region" },
				"eu-isoe-west-1": { "description": "EU ISOE West" }
			}
		},
		{
			"id": "aws-iso-f",
			"outputs": {
				"dnsSuffix": "csp.hci.ic.gov",
				"dualStackDnsSuffix": "api.aws.hci.ic.gov",
				"implicitGlobalRegion": "us-isof-south-1",
				"name": "aws-iso-f",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
			"regions": {
				"aws-iso-f-global": { "description": "aws-iso-f global region" },
				"us-isof-east-1": { "description": "US ISOF EAST" },
				"us-isof-south-1": { "description": "US ISOF SOUTH" }
			}
		},
		{
			"id": "aws-us-gov",
			"outputs": {
				"dnsSuffix": "amazonaws.com",
				"dualStackDnsSuffix": "api.aws",
				"implicitGlobalRegion": "us-gov-west-1",
				"name": "aws-us-gov",
				"supportsDualStack": true,
				"supportsFIPS": true
			},
			"regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
			"regions": {
				"aws-us-gov-global": { "description": "aws-us-gov global region" },
				"us-gov-east-1": { "description": "AWS GovCloud (US-East)" },
				"us-gov-west-1": { "description": "AWS GovCloud (US-West)" }
			}
		}
	],
	"version": "1.1"
};
let selectedUserAgentPrefix = "";
const partition = (value) => {
	const { partitions } = selectedPartitionsInfo;
	for (const partition of partitions) {
		const { regions, outputs } = partition;
		for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
			...outputs,
			...regionData
		};
	}
	for (const partition of partitions) {
		const { regionRegex, outputs } = partition;
		if (new RegExp(regionRegex).test(value)) return { ...outputs };
	}
	const DEFAULT_PARTITION = partitions.find((partition) => partition.id === "aws");
	if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
	return { ...DEFAULT_PARTITION.outputs };
};
const getUserAgentPrefix = () => selectedUserAgentPrefix;
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js
const isStreamingPayload = (request) => request?.body instanceof external_node_stream_.Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;
// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
const THROTTLING_ERROR_CODES = [
	"BandwidthLimitExceeded",
	"EC2ThrottledException",
	"LimitExceededException",
	"PriorRequestNotComplete",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestThrottled",
	"RequestThrottledException",
	"SlowDown",
	"ThrottledException",
	"Throttling",
	"ThrottlingException",
	"TooManyRequestsException",
	"TransactionInProgressException"
];
const TRANSIENT_ERROR_CODES = [
	"TimeoutError",
	"RequestTimeout",
	"RequestTimeoutException"
];
const TRANSIENT_ERROR_STATUS_CODES = [
	500,
	502,
	503,
	504
];
const NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"ECONNREFUSED",
	"EPIPE",
	"ETIMEDOUT"
];
const NODEJS_NETWORK_ERROR_CODES = [
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ENOTFOUND",
	"EAI_AGAIN"
];
// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
const isRetryableByTrait = (error) => error?.$retryable !== void 0;
const isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
const isBrowserNetworkError = (error) => {
	const errorMessages = /* @__PURE__ */ new Set([
		"Failed to fetch",
		"NetworkError when attempting to fetch resource",
		"The Internet connection appears to be offline",
		"Load failed",
		"Network request failed"
	]);
	if (!(error && error instanceof TypeError)) return false;
	return errorMessages.has(error.message);
};
const isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
const isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
const isServerError = (error) => {
	if (error.$metadata?.httpStatusCode !== void 0) {
		const statusCode = error.$metadata.httpStatusCode;
		if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
		return false;
	}
	return false;
};
function isNodeJsHttp2TransientError(error) {
	return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
const race = (promise, signal) => {
	if (!signal) return promise;
	let cleanup = () => {};
	const aborted = new Promise((_, reject) => {
		const handler = () => reject(createAbortError());
		if (signal.aborted) handler();
		else if (typeof signal.addEventListener === "function") {
			signal.addEventListener("abort", handler, { once: true });
			cleanup = () => signal.removeEventListener("abort", handler);
		} else signal.onabort = handler;
	});
	return Promise.race([promise, aborted]).finally(cleanup);
};
const createAbortError = () => Object.assign(/* @__PURE__ */ new Error("Request aborted"), { name: "AbortError" });
const isAbortError = (error) => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
const MAXIMUM_RETRY_DELAY = 2e4;
const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
const REQUEST_HEADER = "amz-sdk-request";
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
function parseRetryAfterHeader(response, logger) {
	if (!node_http_handler.r.isInstance(response)) return;
	for (const header in response.headers) {
		if (!(0,hasOwn.t)(response.headers, header)) continue;
		const h = header.toLowerCase();
		if (h === "retry-after") {
			const retryAfter = response.headers[header];
			let retryAfterSeconds = NaN;
			if (retryAfter.endsWith("GMT")) try {
				retryAfterSeconds = ((0,stream_collector.c)(retryAfter).getTime() - Date.now()) / 1e3;
			} catch (e) {
				logger?.trace?.("Failed to parse retry-after header");
				logger?.trace?.(e);
			}
			else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
			else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter);
			else if (Date.parse(retryAfter) >= Date.now()) retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
			if (isNaN(retryAfterSeconds)) return;
			return new Date(Date.now() + retryAfterSeconds * 1e3);
		} else if (h === "x-amz-retry-after") {
			const v = response.headers[header];
			const backoffMilliseconds = Number(v);
			if (isNaN(backoffMilliseconds)) {
				logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
				return;
			}
			return new Date(Date.now() + backoffMilliseconds);
		}
	}
}
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
const asSdkError = (error) => {
	if (error instanceof Error) return error;
	if (error instanceof Object) return Object.assign(/* @__PURE__ */ new Error(), error);
	if (typeof error === "string") return new Error(error);
	return /* @__PURE__ */ new Error(`AWS SDK error wrapper for ${error}`);
};
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
function bindRetryMiddleware(isStreamingPayload) {
	return (options) => (next, context) => async (args) => {
		let retryStrategy = await options.retryStrategy();
		const maxAttempts = await options.maxAttempts();
		const abortSignal = context[endpoints.h]?.abortSignal;
		if (isRetryStrategyV2(retryStrategy)) {
			retryStrategy = retryStrategy;
			const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
			let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
			let lastError = /* @__PURE__ */ new Error();
			let attempts = 0;
			let totalRetryDelay = 0;
			const { request } = args;
			const isRequest = build_httpRequest.t.isInstance(request);
			if (isRequest) request.headers[INVOCATION_ID_HEADER] = v4();
			while (true) try {
				if (isRequest) request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`;
				const { response, output } = await next(args);
				retryStrategy.recordSuccess(retryToken);
				output.$metadata.attempts = attempts + 1;
				output.$metadata.totalRetryDelay = totalRetryDelay;
				return {
					response,
					output
				};
			} catch (e) {
				const retryErrorInfo = getRetryErrorInfo(e, options.logger);
				lastError = asSdkError(e);
				if (isRequest && isStreamingPayload(request)) {
					(context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
					throw lastError;
				}
				try {
					retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
				} catch (refreshError) {
					if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
					if (!lastError.$metadata) lastError.$metadata = {};
					lastError.$metadata.attempts = attempts + 1;
					lastError.$metadata.totalRetryDelay = totalRetryDelay;
					throw lastError;
				}
				attempts = retryToken.getRetryCount();
				const delay = retryToken.getRetryDelay();
				totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
				if (delay > 0) await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
			}
		} else {
			retryStrategy = retryStrategy;
			if (retryStrategy?.mode) context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]];
			return retryStrategy.retry(next, args);
		}
	};
}
const isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
const getRetryErrorInfo = (error, logger) => {
	const errorInfo = {
		error,
		errorType: getRetryErrorType(error)
	};
	const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
	if (retryAfterHint) errorInfo.retryAfterHint = retryAfterHint;
	return errorInfo;
};
const getRetryErrorType = (error) => {
	if (isThrottlingError(error)) return "THROTTLING";
	if (isTransientError(error)) return "TRANSIENT";
	if (isServerError(error)) return "SERVER_ERROR";
	return "CLIENT_ERROR";
};
const retryMiddlewareOptions = {
	name: "retryMiddleware",
	tags: ["RETRY"],
	step: "finalizeRequest",
	priority: "high",
	override: true
};
function bindGetRetryPlugin(isStreamingPayload) {
	const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
	return (options) => ({ applyToStack: (clientStack) => {
		clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
	} });
}
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
var DefaultRateLimiter = class DefaultRateLimiter {
	static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
	beta;
	minCapacity;
	minFillRate;
	scaleConstant;
	smooth;
	enabled = false;
	availableTokens = 0;
	lastMaxRate = 0;
	measuredTxRate = 0;
	requestCount = 0;
	fillRate;
	lastThrottleTime;
	lastTimestamp = 0;
	lastTxRateBucket;
	maxCapacity;
	timeWindow = 0;
	constructor(options) {
		this.beta = options?.beta ?? .7;
		this.minCapacity = options?.minCapacity ?? 1;
		this.minFillRate = options?.minFillRate ?? .5;
		this.scaleConstant = options?.scaleConstant ?? .4;
		this.smooth = options?.smooth ?? .8;
		this.lastThrottleTime = this.getCurrentTimeInSeconds();
		this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
		this.fillRate = this.minFillRate;
		this.maxCapacity = this.minCapacity;
	}
	async getSendToken() {
		return this.acquireTokenBucket(1);
	}
	updateClientSendingRate(response) {
		let calculatedRate;
		this.updateMeasuredRate();
		const retryErrorInfo = response;
		if (retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response)) {
			const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
			this.lastMaxRate = rateToUse;
			this.calculateTimeWindow();
			this.lastThrottleTime = this.getCurrentTimeInSeconds();
			calculatedRate = this.cubicThrottle(rateToUse);
			this.enableTokenBucket();
		} else {
			this.calculateTimeWindow();
			calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
		}
		const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
		this.updateTokenBucketRate(newRate);
	}
	getCurrentTimeInSeconds() {
		return Date.now() / 1e3;
	}
	async acquireTokenBucket(amount) {
		if (!this.enabled) return;
		this.refillTokenBucket();
		while (amount > this.availableTokens) {
			const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
			await new Promise((resolve) => DefaultRateLimiter.setTimeoutFn(resolve, delay));
			this.refillTokenBucket();
		}
		this.availableTokens = this.availableTokens - amount;
	}
	refillTokenBucket() {
		const timestamp = this.getCurrentTimeInSeconds();
		if (!this.lastTimestamp) {
			this.lastTimestamp = timestamp;
			return;
		}
		const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
		this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
		this.lastTimestamp = timestamp;
	}
	calculateTimeWindow() {
		this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
	}
	cubicThrottle(rateToUse) {
		return this.getPrecise(rateToUse * this.beta);
	}
	cubicSuccess(timestamp) {
		return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
	}
	enableTokenBucket() {
		this.enabled = true;
	}
	updateTokenBucketRate(newRate) {
		this.refillTokenBucket();
		this.fillRate = Math.max(newRate, this.minFillRate);
		this.maxCapacity = Math.max(newRate, this.minCapacity);
		this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
	}
	updateMeasuredRate() {
		const t = this.getCurrentTimeInSeconds();
		const timeBucket = Math.floor(t * 2) / 2;
		this.requestCount++;
		if (timeBucket > this.lastTxRateBucket) {
			const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
			this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
			this.requestCount = 0;
			this.lastTxRateBucket = timeBucket;
		}
	}
	getPrecise(num) {
		return parseFloat(num.toFixed(8));
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
var Retry = class {
	static v2026 = true;
	static delay() {
		return 50;
	}
	static throttlingDelay() {
		return 1e3;
	}
	static cost() {
		return 14;
	}
	static throttlingCost() {
		return 5;
	}
	static modifiedCostType() {
		return "THROTTLING";
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
var DefaultRetryBackoffStrategy = class {
	x = Retry.delay();
	computeNextBackoffDelay(i) {
		const t_i = Math.random() * Math.min(this.x * 2 ** i, MAXIMUM_RETRY_DELAY);
		return Math.floor(t_i);
	}
	setDelayBase(delay) {
		this.x = delay;
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
var DefaultRetryToken = class {
	delay;
	count;
	cost;
	longPoll;
	$retryLog = { acquisitionDelay: 0 };
	constructor(delay, count, cost, longPoll) {
		this.delay = delay;
		this.count = count;
		this.cost = cost;
		this.longPoll = longPoll;
	}
	getRetryCount() {
		return this.count;
	}
	getRetryDelay() {
		return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
	}
	getRetryCost() {
		return this.cost;
	}
	isLongPoll() {
		return this.longPoll;
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var RETRY_MODES;
(function(RETRY_MODES) {
	RETRY_MODES["STANDARD"] = "standard";
	RETRY_MODES["ADAPTIVE"] = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js
const refusal = {
	incompatible: 1,
	attempts: 2,
	capacity: 3
};
var StandardRetryStrategy = class {
	mode = RETRY_MODES.STANDARD;
	retryBackoffStrategy;
	capacity = 500;
	maxAttemptsProvider;
	baseDelay;
	constructor(arg1) {
		if (typeof arg1 === "number") this.maxAttemptsProvider = async () => arg1;
		else if (typeof arg1 === "function") this.maxAttemptsProvider = arg1;
		else if (arg1 && typeof arg1 === "object") {
			this.maxAttemptsProvider = async () => arg1.maxAttempts;
			this.baseDelay = arg1.baseDelay;
			this.retryBackoffStrategy = arg1.backoff;
		}
		this.maxAttemptsProvider ??= async () => 3;
		this.baseDelay ??= Retry.delay();
		this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
	}
	async acquireInitialRetryToken(retryTokenScope) {
		return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
	}
	async refreshRetryTokenForRetry(token, errorInfo) {
		const maxAttempts = await this.getMaxAttempts();
		const retryCode = this.retryCode(token, errorInfo, maxAttempts);
		const shouldRetry = retryCode === 0;
		const isLongPoll = token.isLongPoll?.();
		if (shouldRetry || isLongPoll) {
			const errorType = errorInfo.errorType;
			this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
			const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
			let retryDelay = delayFromErrorType;
			if (errorInfo.retryAfterHint instanceof Date) retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
			if (!shouldRetry) {
				const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
				if (longPollBackoff > 0) await new Promise((r) => setTimeout(r, longPollBackoff));
			} else {
				const capacityCost = this.getCapacityCost(errorType);
				this.capacity -= capacityCost;
				const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
				await new Promise((r) => setTimeout(r, retryDelay));
				nextToken.$retryLog.acquisitionDelay = retryDelay;
				return nextToken;
			}
		}
		throw new Error("No retry token available");
	}
	recordSuccess(token) {
		this.capacity = Math.min(500, this.capacity + (token.getRetryCost() ?? 1));
	}
	getCapacity() {
		return this.capacity;
	}
	async maxAttempts() {
		return this.maxAttemptsProvider();
	}
	async getMaxAttempts() {
		try {
			return await this.maxAttemptsProvider();
		} catch (ignored) {
			console.warn(`Max attempts provider could not resolve. Using default of 3`);
			return 3;
		}
	}
	retryCode(tokenToRenew, errorInfo, maxAttempts) {
		const attempts = tokenToRenew.getRetryCount() + 1;
		const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
		const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
		const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
		return retryableStatus || attemptStatus || capacityStatus;
	}
	getCapacityCost(errorType) {
		return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
	}
	isRetryableError(errorType) {
		return errorType === "THROTTLING" || errorType === "TRANSIENT";
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js
var AdaptiveRetryStrategy = class {
	mode = RETRY_MODES.ADAPTIVE;
	rateLimiter;
	standardRetryStrategy;
	constructor(maxAttemptsProvider, options) {
		const { rateLimiter } = options ?? {};
		this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
		this.standardRetryStrategy = options ? new StandardRetryStrategy({
			maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
			...options
		}) : new StandardRetryStrategy(maxAttemptsProvider);
	}
	async acquireInitialRetryToken(retryTokenScope) {
		const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
		await this.rateLimiter.getSendToken();
		return token;
	}
	async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
		this.rateLimiter.updateClientSendingRate(errorInfo);
		const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
		await this.rateLimiter.getSendToken();
		return token;
	}
	recordSuccess(token) {
		this.rateLimiter.updateClientSendingRate({});
		this.standardRetryStrategy.recordSuccess(token);
	}
	async maxAttemptsProvider() {
		return this.standardRetryStrategy.maxAttempts();
	}
};
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
const CONFIG_MAX_ATTEMPTS = "max_attempts";
const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => {
		const value = env[ENV_MAX_ATTEMPTS];
		if (!value) return;
		const maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	configFileSelector: (profile) => {
		const value = profile[CONFIG_MAX_ATTEMPTS];
		if (!value) return;
		const maxAttempt = parseInt(value);
		if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
		return maxAttempt;
	},
	default: 3
};
const resolveRetryConfig = (input, defaults) => {
	const { retryStrategy, retryMode } = input;
	const { defaultMaxAttempts = 3, defaultBaseDelay = Retry.delay() } = defaults ?? {};
	const maxAttemptsProvider = (0,endpoints.p)(input.maxAttempts ?? defaultMaxAttempts);
	let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
	const getDefault = async () => {
		const maxAttempts = await maxAttemptsProvider();
		if (await (0,endpoints.p)(retryMode)() === RETRY_MODES.ADAPTIVE) return new AdaptiveRetryStrategy(maxAttemptsProvider, {
			maxAttempts,
			baseDelay: defaultBaseDelay
		});
		return new StandardRetryStrategy({
			maxAttempts,
			baseDelay: defaultBaseDelay
		});
	};
	return Object.assign(input, {
		maxAttempts: maxAttemptsProvider,
		retryStrategy: () => controller ??= getDefault()
	});
};
const ENV_RETRY_MODE = "AWS_RETRY_MODE";
const CONFIG_RETRY_MODE = "retry_mode";
const NODE_RETRY_MODE_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[ENV_RETRY_MODE],
	configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
	default: DEFAULT_RETRY_MODE
};
const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
	if (args.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
	if (typeof config.retryStrategy === "function") {
		const retryStrategy = await config.retryStrategy();
		if (typeof retryStrategy.mode === "string") switch (retryStrategy.mode) {
			case RETRY_MODES.ADAPTIVE:
				setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
				break;
			case RETRY_MODES.STANDARD: setFeature(context, "RETRY_MODE_STANDARD", "E");
		}
	}
	if (typeof config.accountIdEndpointMode === "function") {
		const endpointV2 = context.endpointV2;
		if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
		switch (await config.accountIdEndpointMode?.()) {
			case "disabled":
				setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
				break;
			case "preferred":
				setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
				break;
			case "required": setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
		}
	}
	const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (identity?.$source) {
		const credentials = identity;
		if (credentials.accountId) setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
		for (const [key, value] of Object.entries(credentials.$source ?? {})) setFeature(context, key, value);
	}
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
const USER_AGENT = "user-agent";
const X_AMZ_USER_AGENT = "x-amz-user-agent";
const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
const BYTE_LIMIT = 1024;
function encodeFeatures(features) {
	let buffer = "";
	for (const key in features) {
		const val = features[key];
		if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
			if (buffer.length) buffer += "," + val;
			else buffer += val;
			continue;
		}
		break;
	}
	return buffer;
}
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
const userAgentMiddleware = (options) => (next, context) => async (args) => {
	const { request } = args;
	if (!build_httpRequest.t.isInstance(request)) return next(args);
	const { headers } = request;
	const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
	const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
	await checkFeatures(context, options, args);
	const awsContext = context;
	defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
	const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
	const appId = await options.userAgentAppId();
	if (appId) defaultUserAgent.push(escapeUserAgent([`app`, `${appId}`]));
	const prefix = getUserAgentPrefix();
	const sdkUserAgentValue = (prefix ? [prefix] : []).concat([
		...defaultUserAgent,
		...userAgent,
		...customUserAgent
	]).join(" ");
	const normalUAValue = [...defaultUserAgent.filter((section) => section.startsWith("aws-sdk-")), ...customUserAgent].join(" ");
	if (options.runtime !== "browser") {
		if (normalUAValue) headers[X_AMZ_USER_AGENT] = headers["x-amz-user-agent"] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
		headers[USER_AGENT] = sdkUserAgentValue;
	} else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
	return next({
		...args,
		request
	});
};
const escapeUserAgent = (userAgentPair) => {
	const name = userAgentPair[0].split("/").map((part) => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/");
	const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-");
	const prefixSeparatorIndex = name.indexOf("/");
	const prefix = name.substring(0, prefixSeparatorIndex);
	let uaName = name.substring(prefixSeparatorIndex + 1);
	if (prefix === "api") uaName = uaName.toLowerCase();
	return [
		prefix,
		uaName,
		version
	].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
		switch (index) {
			case 0: return item;
			case 1: return `${acc}/${item}`;
			default: return `${acc}#${item}`;
		}
	}, "");
};
const getUserAgentMiddlewareOptions = {
	name: "getUserAgentMiddleware",
	step: "build",
	priority: "low",
	tags: ["SET_USER_AGENT", "USER_AGENT"],
	override: true
};
const getUserAgentPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
} });
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js
const getRuntimeUserAgentPair = () => {
	for (const runtime of [
		"deno",
		"bun",
		"llrt"
	]) if (external_node_process_namespaceObject.versions[runtime]) return [`md/${runtime}`, external_node_process_namespaceObject.versions[runtime]];
	return ["md/nodejs", external_node_process_namespaceObject.versions.node];
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
const crtAvailability = { isCrtAvailable: false };
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js
const isCrtAvailable = () => {
	if (crtAvailability.isCrtAvailable) return ["md/crt-avail"];
	return null;
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
const createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
	const runtimeUserAgentPair = getRuntimeUserAgentPair();
	return async (config) => {
		const sections = [
			["aws-sdk-js", clientVersion],
			["ua", "2.1"],
			[`os/${(0,external_node_os_.platform)()}`, (0,external_node_os_.release)()],
			["lang/js"],
			runtimeUserAgentPair
		];
		const crtAvailable = isCrtAvailable();
		if (crtAvailable) sections.push(crtAvailable);
		if (serviceId) sections.push([`api/${serviceId}`, clientVersion]);
		if (external_node_process_namespaceObject.env.AWS_EXECUTION_ENV) sections.push([`exec-env/${external_node_process_namespaceObject.env.AWS_EXECUTION_ENV}`]);
		const appId = await config?.userAgentAppId?.();
		return appId ? [...sections, [`app/${appId}`]] : [...sections];
	};
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
const UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
const NODE_APP_ID_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => env[UA_APP_ID_ENV_NAME],
	configFileSelector: (profile) => profile["sdk_ua_app_id"] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
	default: void 0
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
	if (allowSubDomains) {
		for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
		return true;
	}
	if (!isValidHostLabel(value)) return false;
	if (value.length < 3 || value.length > 63) return false;
	if (value !== value.toLowerCase()) return false;
	if (isIpAddress(value)) return false;
	return true;
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
const ARN_DELIMITER = ":";
const RESOURCE_DELIMITER = "/";
const parseArn = (value) => {
	const segments = value.split(ARN_DELIMITER);
	if (segments.length < 6) return null;
	const [arn, partition, service, region, accountId, ...resourcePath] = segments;
	if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") return null;
	return {
		partition,
		service,
		region,
		accountId,
		resourceId: resourcePath.map((resource) => resource.split(RESOURCE_DELIMITER)).flat()
	};
};
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
const awsEndpointFunctions = {
	isVirtualHostableS3Bucket,
	parseArn,
	partition
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
const getAwsRegionExtensionConfiguration = (runtimeConfig) => {
	return {
		setRegion(region) {
			runtimeConfig.region = region;
		},
		region() {
			return runtimeConfig.region;
		}
	};
};
const resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => {
	return { region: awsRegionExtensionConfiguration.region() };
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
const getDateHeader = (response) => node_http_handler.r.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
const getAgeHeader = (response) => node_http_handler.r.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
const getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
	if (ageHeader !== void 0) return currentSystemClockOffset;
	const serverTime = Date.parse(clockTime);
	if (Number.isNaN(serverTime)) return currentSystemClockOffset;
	const timeResponseReceived = Date.now();
	if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
	return serverTime - timeResponseReceived;
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
const throwSigningPropertyError = (name, property) => {
	if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
	return property;
};
const hasEventStreamOutput = (signingProperties) => {
	return (signingProperties.context?.[endpoints.h]?.eventStream)?.output === true;
};
const validateSigningProperties = async (signingProperties) => {
	const context = throwSigningPropertyError("context", signingProperties.context);
	const config = throwSigningPropertyError("config", signingProperties.config);
	const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
	return {
		config,
		signer: await throwSigningPropertyError("signer", config.signer)(authScheme),
		signingRegion: signingProperties?.signingRegion,
		signingRegionSet: signingProperties?.signingRegionSet,
		signingName: signingProperties?.signingName
	};
};
var AwsSdkSigV4Signer = class {
	async sign(httpRequest, identity, signingProperties) {
		if (!build_httpRequest.t.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
		const validatedProps = await validateSigningProperties(signingProperties);
		const { config, signer } = validatedProps;
		let { signingRegion, signingName } = validatedProps;
		const handlerExecutionContext = signingProperties.context;
		if (handlerExecutionContext?.authSchemes?.length ?? false) {
			const [first, second] = handlerExecutionContext.authSchemes;
			if (first?.name === "sigv4a" && second?.name === "sigv4") {
				signingRegion = second?.signingRegion ?? signingRegion;
				signingName = second?.signingName ?? signingName;
			}
		}
		const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
		signingProperties._disableClockSkewCorrection = noSkewCorrection;
		const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
		signingProperties._skipClockSkewSampling = skipSkewSampling;
		if (!skipSkewSampling) {
			signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
			signingProperties._requestSentAt = Date.now();
		}
		return await signer.sign(httpRequest, {
			signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
			signingRegion,
			signingService: signingName
		});
	}
	errorHandler(signingProperties) {
		return (error) => {
			const errorException = error;
			if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
				const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
				if (serverTime) {
					const config = throwSigningPropertyError("config", signingProperties.config);
					const preRequestOffset = signingProperties._preRequestSystemClockOffset;
					const timeRequestSent = signingProperties._requestSentAt;
					const ageHeader = getAgeHeader(errorException.$response);
					const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
					config.systemClockOffset = newOffset;
					if (Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || preRequestOffset !== void 0 && preRequestOffset !== newOffset) && errorException.$metadata) errorException.$metadata.clockSkewCorrected = true;
				}
			}
			throw error;
		};
	}
	successHandler(httpResponse, signingProperties) {
		if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
		const dateHeader = getDateHeader(httpResponse);
		if (dateHeader) {
			const config = throwSigningPropertyError("config", signingProperties.config);
			const timeRequestSent = signingProperties._requestSentAt;
			const ageHeader = getAgeHeader(httpResponse);
			config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
		}
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
const getArrayForCommaSeparatedString = (str) => typeof str === "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
const getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
	environmentVariableSelector: (env, options) => {
		if (options?.signingName) {
			if (getBearerTokenEnvKey(options.signingName) in env) return ["httpBearerAuth"];
		}
		if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
		return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
	},
	configFileSelector: (profile) => {
		if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
		return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
	},
	default: []
};
// node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
	format(headers) {
		const chunks = [];
		for (const headerName in headers) {
			if (!(0,hasOwn.t)(headers, headerName)) continue;
			const bytes = (0,toUtf8.n)(headerName);
			chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
		}
		const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
		let position = 0;
		for (const chunk of chunks) {
			out.set(chunk, position);
			position += chunk.byteLength;
		}
		return out;
	}
	formatHeaderValue(header) {
		switch (header.type) {
			case "boolean": return Uint8Array.from([header.value ? 0 : 1]);
			case "byte": return Uint8Array.from([2, header.value]);
			case "short":
				const shortView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
				shortView.setUint8(0, 3);
				shortView.setInt16(1, header.value, false);
				return new Uint8Array(shortView.buffer);
			case "integer":
				const intView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
				intView.setUint8(0, 4);
				intView.setInt32(1, header.value, false);
				return new Uint8Array(intView.buffer);
			case "long":
				const longBytes = /* @__PURE__ */ new Uint8Array(9);
				longBytes[0] = 5;
				longBytes.set(header.value.bytes, 1);
				return longBytes;
			case "binary":
				const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
				binView.setUint8(0, 6);
				binView.setUint16(1, header.value.byteLength, false);
				const binBytes = new Uint8Array(binView.buffer);
				binBytes.set(header.value, 3);
				return binBytes;
			case "string":
				const utf8Bytes = (0,toUtf8.n)(header.value);
				const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
				strView.setUint8(0, 7);
				strView.setUint16(1, utf8Bytes.byteLength, false);
				const strBytes = new Uint8Array(strView.buffer);
				strBytes.set(utf8Bytes, 3);
				return strBytes;
			case "timestamp":
				const tsBytes = /* @__PURE__ */ new Uint8Array(9);
				tsBytes[0] = 8;
				tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
				return tsBytes;
			case "uuid":
				if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
				const uuidBytes = /* @__PURE__ */ new Uint8Array(17);
				uuidBytes[0] = 9;
				uuidBytes.set((0,hex_encoding.t)(header.value.replace(/-/g, "")), 1);
				return uuidBytes;
		}
	}
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE) {
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class Int64 {
	bytes;
	constructor(bytes) {
		this.bytes = bytes;
		if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(number) {
		if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
		const bytes = /* @__PURE__ */ new Uint8Array(8);
		for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
		if (number < 0) negate(bytes);
		return new Int64(bytes);
	}
	valueOf() {
		const bytes = this.bytes.slice(0);
		const negative = bytes[0] & 128;
		if (negative) negate(bytes);
		return parseInt((0,hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1; i--) {
		bytes[i]++;
		if (bytes[i] !== 0) break;
	}
}
// node_modules/@smithy/signature-v4/dist-es/constants.js
const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
const AUTH_HEADER = "authorization";
const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
const GENERATED_HEADERS = [
	AUTH_HEADER,
	AMZ_DATE_HEADER,
	"date"
];
SIGNATURE_QUERY_PARAM.toLowerCase();
const SHA256_HEADER = "x-amz-content-sha256";
const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
const ALWAYS_UNSIGNABLE_HEADERS = {
	authorization: true,
	"cache-control": true,
	connection: true,
	expect: true,
	from: true,
	"keep-alive": true,
	"max-forwards": true,
	pragma: true,
	referer: true,
	te: true,
	trailer: true,
	"transfer-encoding": true,
	upgrade: true,
	"user-agent": true,
	"x-amzn-trace-id": true
};
const PROXY_HEADER_PATTERN = /^proxy-/;
const SEC_HEADER_PATTERN = /^sec-/;
const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
const KEY_TYPE_IDENTIFIER = "aws4_request";
// node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
const getCanonicalQuery = ({ query = {} }) => {
	const keys = [];
	const serialized = {};
	for (const key in query) {
		if (!(0,hasOwn.t)(query, key)) continue;
		if (key.toLowerCase() === "x-amz-signature") continue;
		const encodedKey = (0,node_http_handler.n)(key);
		keys.push(encodedKey);
		const value = query[key];
		if (typeof value === "string") serialized[encodedKey] = `${encodedKey}=${(0,node_http_handler.n)(value)}`;
		else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([`${encodedKey}=${(0,node_http_handler.n)(value)}`]), []).sort().join("&");
	}
	return keys.sort().map((key) => serialized[key]).filter((serialized) => serialized).join("&");
};
// node_modules/@smithy/signature-v4/dist-es/utilDate.js
const iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
const toDate = (time) => {
	if (typeof time === "number") return /* @__PURE__ */ new Date(time * 1e3);
	if (typeof time === "string") {
		if (Number(time)) return /* @__PURE__ */ new Date(Number(time) * 1e3);
		return new Date(time);
	}
	return time;
};
// node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		this.service = service;
		this.sha256 = sha256;
		this.uriEscapePath = uriEscapePath;
		this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
		this.regionProvider = (0,endpoints.p)(region);
		this.credentialProvider = (0,endpoints.p)(credentials);
	}
	createCanonicalRequest(request, canonicalHeaders, payloadHash) {
		const sortedHeaders = Object.keys(canonicalHeaders).sort();
		return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
	}
	async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
		const hash = new this.sha256();
		hash.update(toUint8Array(canonicalRequest));
		const hashedRequest = await hash.digest();
		return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0,hex_encoding.n)(hashedRequest)}`;
	}
	getCanonicalPath({ path }) {
		if (this.uriEscapePath) {
			const normalizedPathSegments = [];
			for (const pathSegment of path.split("/")) {
				if (pathSegment?.length === 0) continue;
				if (pathSegment === ".") continue;
				if (pathSegment === "..") normalizedPathSegments.pop();
				else normalizedPathSegments.push(pathSegment);
			}
			const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
			return (0,node_http_handler.n)(normalizedPath).replace(/%2F/g, "/");
		}
		return path;
	}
	validateResolvedCredentials(credentials) {
		if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
	}
	formatDate(now) {
		const longDate = iso8601(now).replace(/[-:]/g, "");
		return {
			longDate,
			shortDate: longDate.slice(0, 8)
		};
	}
	getCanonicalHeaderList(headers) {
		return Object.keys(headers).sort().join(";");
	}
};
// node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
const signingKeyCache = {};
const cacheQueue = [];
const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
	const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
	const cacheKey = `${shortDate}:${region}:${service}:${(0,hex_encoding.n)(credsHash)}:${credentials.sessionToken}`;
	if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
	cacheQueue.push(cacheKey);
	while (cacheQueue.length > 50) delete signingKeyCache[cacheQueue.shift()];
	let key = `AWS4${credentials.secretAccessKey}`;
	for (const signable of [
		shortDate,
		region,
		service,
		KEY_TYPE_IDENTIFIER
	]) key = await hmac(sha256Constructor, key, signable);
	return signingKeyCache[cacheKey] = key;
};
const hmac = (ctor, secret, data) => {
	const hash = new ctor(secret);
	hash.update(toUint8Array(data));
	return hash.digest();
};
// node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
const getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
	const canonical = {};
	for (const headerName of Object.keys(headers).sort()) {
		if (headers[headerName] == void 0) continue;
		const canonicalHeaderName = headerName.toLowerCase();
		if ((0,hasOwn.t)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
			if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
		}
		if (canonicalHeaderName === "__proto__") writeKey(canonical);
		canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
	}
	return canonical;
};
// node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
const getPayloadHash = async ({ headers, body }, hashConstructor) => {
	for (const headerName in headers) {
		if (!(0,hasOwn.t)(headers, headerName)) continue;
		if (headerName.toLowerCase() === "x-amz-content-sha256") return headers[headerName];
	}
	if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	else if (typeof body === "string" || ArrayBuffer.isView(body) || (0,hex_encoding.a)(body)) {
		const hashCtor = new hashConstructor();
		hashCtor.update(toUint8Array(body));
		return (0,hex_encoding.n)(await hashCtor.digest());
	}
	return UNSIGNED_PAYLOAD;
};
// node_modules/@smithy/signature-v4/dist-es/headerUtil.js
const hasHeader = (soughtHeader, headers) => {
	soughtHeader = soughtHeader.toLowerCase();
	for (const headerName in headers) {
		if (!(0,hasOwn.t)(headers, headerName)) continue;
		if (soughtHeader === headerName.toLowerCase()) return true;
	}
	return false;
};
// node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
const moveHeadersToQuery = (request, options = {}) => {
	const { headers, query = {} } = build_httpRequest.t.clone(request);
	for (const name in headers) {
		if (!(0,hasOwn.t)(headers, name)) continue;
		const lname = name.toLowerCase();
		if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
			query[name] = headers[name];
			delete headers[name];
		}
	}
	return {
		...request,
		headers,
		query
	};
};
// node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
const prepareRequest = (request) => {
	request = build_httpRequest.t.clone(request);
	for (const headerName in request.headers) {
		if (!(0,hasOwn.t)(request.headers, headerName)) continue;
		if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
	}
	return request;
};
// node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class extends SignatureV4Base {
	headerFormatter = new HeaderFormatter();
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		super({
			applyChecksum,
			credentials,
			region,
			service,
			sha256,
			uriEscapePath
		});
	}
	async presign(originalRequest, options = {}) {
		const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { longDate, shortDate } = this.formatDate(signingDate);
		if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const request = moveHeadersToQuery(prepareRequest(originalRequest), {
			unhoistableHeaders,
			hoistableHeaders
		});
		if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
		request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
		request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
		request.query[AMZ_DATE_QUERY_PARAM] = longDate;
		request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
		request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
		return request;
	}
	async sign(toSign, options) {
		if (typeof toSign === "string") return this.signString(toSign, options);
		else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options);
		else if (toSign.message) return this.signMessage(toSign, options);
		else return this.signRequest(toSign, options);
	}
	async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate, longDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const hashedPayload = await getPayloadHash({
			headers: {},
			body: payload
		}, this.sha256);
		const hash = new this.sha256();
		hash.update(headers);
		const hashedHeaders = (0,hex_encoding.n)(await hash.digest());
		const stringToSign = [
			EVENT_ALGORITHM_IDENTIFIER,
			longDate,
			scope,
			priorSignature,
			hashedHeaders,
			hashedPayload
		].join("\n");
		return this.signString(stringToSign, {
			signingDate,
			signingRegion: region,
			signingService,
			eventStreamCredentials
		});
	}
	async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
		return this.signEvent({
			headers: this.headerFormatter.format(signableMessage.message.headers),
			payload: signableMessage.message.body
		}, {
			signingDate,
			signingRegion,
			signingService,
			priorSignature: signableMessage.priorSignature,
			eventStreamCredentials
		}).then((signature) => {
			return {
				message: signableMessage.message,
				signature
			};
		});
	}
	async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
		const credentials = eventStreamCredentials ?? await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate } = this.formatDate(signingDate);
		const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
		hash.update(toUint8Array(stringToSign));
		return (0,hex_encoding.n)(await hash.digest());
	}
	async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const request = prepareRequest(requestToSign);
		const { longDate, shortDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		request.headers[AMZ_DATE_HEADER] = longDate;
		if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
		const payloadHash = await getPayloadHash(request, this.sha256);
		if (!hasHeader("x-amz-content-sha256", request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
		request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
		return request;
	}
	async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
		const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
		const hash = new this.sha256(await keyPromise);
		hash.update(toUint8Array(stringToSign));
		return (0,hex_encoding.n)(await hash.digest());
	}
	getSigningKey(credentials, region, shortDate, service) {
		return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
	}
};
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
const bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
	let inputCredentials = config.credentials;
	let isUserSupplied = !!config.credentials;
	let resolvedCredentials = void 0;
	Object.defineProperty(config, "credentials", {
		set(credentials) {
			if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) isUserSupplied = true;
			inputCredentials = credentials;
			const boundProvider = bindCallerConfig(config, normalizeCredentialProvider(config, {
				credentials: inputCredentials,
				credentialDefaultProvider: config.credentialDefaultProvider
			}));
			if (isUserSupplied && !boundProvider.attributed) {
				const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
				resolvedCredentials = async (options) => {
					const attributedCreds = await boundProvider(options);
					if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) return (0,setCredentialFeature.t)(attributedCreds, "CREDENTIALS_CODE", "e");
					return attributedCreds;
				};
				resolvedCredentials.memoized = boundProvider.memoized;
				resolvedCredentials.configBound = boundProvider.configBound;
				resolvedCredentials.attributed = true;
			} else resolvedCredentials = boundProvider;
		},
		get() {
			return resolvedCredentials;
		},
		enumerable: true,
		configurable: true
	});
	config.credentials = inputCredentials;
	const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
	let signer;
	if (config.signer) signer = normalizeProvider(config.signer);
	else if (config.regionInfoProvider) signer = () => normalizeProvider(config.region)().then(async (region) => [await config.regionInfoProvider(region, {
		useFipsEndpoint: await config.useFipsEndpoint(),
		useDualstackEndpoint: await config.useDualstackEndpoint()
	}) || {}, region]).then(([regionInfo, region]) => {
		const { signingRegion, signingService } = regionInfo;
		config.signingRegion = config.signingRegion || signingRegion || region;
		config.signingName = config.signingName || signingService || config.serviceId;
		const params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	});
	else signer = async (authScheme) => {
		authScheme = Object.assign({}, {
			name: "sigv4",
			signingName: config.signingName || config.defaultSigningName,
			signingRegion: await normalizeProvider(config.region)(),
			properties: {}
		}, authScheme);
		const signingRegion = authScheme.signingRegion;
		const signingService = authScheme.signingName;
		config.signingRegion = config.signingRegion || signingRegion;
		config.signingName = config.signingName || signingService || config.serviceId;
		const params = {
			...config,
			credentials: config.credentials,
			region: config.signingRegion,
			service: config.signingName,
			sha256,
			uriEscapePath: signingEscapePath
		};
		return new (config.signerConstructor || SignatureV4)(params);
	};
	return Object.assign(config, {
		systemClockOffset,
		signingEscapePath,
		signer,
		disableClockSkewCorrection: normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
	});
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
	let credentialsProvider;
	if (credentials) {
		if (!credentials?.memoized) credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh);
		else credentialsProvider = credentials;
	} else if (credentialDefaultProvider) credentialsProvider = normalizeProvider(credentialDefaultProvider(Object.assign({}, config, { parentClientConfig: config })));
	else credentialsProvider = async () => {
		throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	};
	credentialsProvider.memoized = true;
	return credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
	if (credentialsProvider.configBound) return credentialsProvider;
	const fn = async (options) => credentialsProvider({
		...options,
		callerClientConfig: config
	});
	fn.memoized = credentialsProvider.memoized;
	fn.configBound = true;
	return fn;
}
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config((0,configLoader.t)({
	environmentVariableSelector: (env) => (0,endpoints.d)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, endpoints.u.ENV),
	configFileSelector: (profile) => (0,endpoints.d)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, endpoints.u.CONFIG),
	default: false
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = class {
	queryCompat;
	errorRegistry;
	constructor(queryCompat = false) {
		this.queryCompat = queryCompat;
	}
	resolveRestContentType(defaultContentType, inputSchema) {
		const members = inputSchema.getMemberSchemas();
		const httpPayloadMember = Object.values(members).find((m) => {
			return !!m.getMergedTraits().httpPayload;
		});
		if (httpPayloadMember) {
			const mediaType = httpPayloadMember.getMergedTraits().mediaType;
			if (mediaType) return mediaType;
			else if (httpPayloadMember.isStringSchema()) return "text/plain";
			else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream";
			else return defaultContentType;
		} else if (!inputSchema.isUnitSchema()) {
			if (Object.values(members).find((m) => {
				const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
				return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
			})) return defaultContentType;
		}
	}
	async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
		let errorName = errorIdentifier;
		if (errorIdentifier.includes("#")) [, errorName] = errorIdentifier.split("#");
		const errorMetadata = {
			$metadata: metadata,
			$fault: response.statusCode < 500 ? "client" : "server"
		};
		if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
		try {
			return {
				errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier),
				errorMetadata
			};
		} catch (e) {
			dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			const synthetic = this.errorRegistry;
			const baseExceptionSchema = synthetic.getBaseException();
			if (baseExceptionSchema) {
				const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
				throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
			}
			const d = dataObject;
			const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
			throw this.decorateServiceException(Object.assign(new Error(message), { name: errorName }, errorMetadata), dataObject);
		}
	}
	compose(composite, errorIdentifier, defaultNamespace) {
		let namespace = defaultNamespace;
		if (errorIdentifier.includes("#")) [namespace] = errorIdentifier.split("#");
		const staticRegistry = TypeRegistry.t.for(namespace);
		const defaultSyntheticRegistry = TypeRegistry.t.for("smithy.ts.sdk.synthetic." + defaultNamespace);
		composite.copyFrom(staticRegistry);
		composite.copyFrom(defaultSyntheticRegistry);
		this.errorRegistry = composite;
	}
	decorateServiceException(exception, additions = {}) {
		if (this.queryCompat) {
			const msg = exception.Message ?? additions.Message;
			const error = (0,exceptions.n)(exception, additions);
			if (msg) error.message = msg;
			const errorObj = error.Error ?? {};
			errorObj.Type = error.Error?.Type;
			errorObj.Code = error.Error?.Code;
			errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
			error.Error = errorObj;
			const reqId = error.$metadata.requestId;
			if (reqId) error.RequestId = reqId;
			return error;
		}
		return (0,exceptions.n)(exception, additions);
	}
	setQueryCompatError(output, response) {
		const queryErrorHeader = response.headers?.["x-amzn-query-error"];
		if (output !== void 0 && queryErrorHeader != null) {
			const [Code, Type] = queryErrorHeader.split(";");
			const keys = Object.keys(output);
			const Error = {
				Code,
				Type
			};
			output.Code = Code;
			output.Type = Type;
			for (let i = 0; i < keys.length; i++) {
				const k = keys[i];
				Error[k === "message" ? "Message" : k] = output[k];
			}
			delete Error.__type;
			output.Error = Error;
		}
	}
	queryCompatOutput(queryCompatErrorData, errorData) {
		if (queryCompatErrorData.Error) errorData.Error = queryCompatErrorData.Error;
		if (queryCompatErrorData.Type) errorData.Type = queryCompatErrorData.Type;
		if (queryCompatErrorData.Code) errorData.Code = queryCompatErrorData.Code;
	}
	findQueryCompatibleError(registry, errorName) {
		try {
			return registry.getSchema(errorName);
		} catch (e) {
			return registry.find((schema) => endpoints.o.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
		}
	}
};
// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
const BLOCK = 64;
const DIGEST_LENGTH = 32;
const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
var Sha256Js = class Sha256Js {
	digestLength = DIGEST_LENGTH;
	state = Int32Array.from(INIT);
	w;
	buffer = /* @__PURE__ */ new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = false;
	inner;
	outer;
	constructor(secret) {
		if (secret) {
			const key = Sha256Js.normalizeKey(secret);
			this.inner = new Sha256Js();
			this.outer = new Sha256Js();
			const { inner, outer } = this;
			const pad = /* @__PURE__ */ new Uint8Array(128);
			for (let i = 0; i < BLOCK; ++i) {
				pad[i] = 54 ^ key[i];
				pad[i + BLOCK] = 92 ^ key[i];
			}
			inner.update(pad.subarray(0, BLOCK));
			outer.update(pad.subarray(BLOCK));
		}
	}
	update(data) {
		if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
		if (this.inner) {
			this.inner.update(data);
			return;
		}
		const chunk = toUint8Array(data);
		let position = 0;
		let { byteLength } = chunk;
		this.bytesHashed += byteLength;
		if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
		while (byteLength > 0) {
			this.buffer[this.bufferLength++] = chunk[position++];
			byteLength--;
			if (this.bufferLength === BLOCK) {
				this.hashBuffer();
				this.bufferLength = 0;
			}
		}
	}
	async digest() {
		const { inner, outer } = this;
		if (inner && outer) {
			if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
			this.finished = true;
			const innerDigest = inner.digestSync();
			outer.update(innerDigest);
			return outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(INIT);
		this.buffer = /* @__PURE__ */ new Uint8Array(64);
		this.bufferLength = 0;
		this.bytesHashed = 0;
	}
	digestSync() {
		const state = this.state.slice();
		const buffer = this.buffer.slice();
		let bufferLength = this.bufferLength;
		const bitsHashed = this.bytesHashed * 8;
		const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		bufferView.setUint8(bufferLength++, 128);
		if ((bufferLength - 1) % BLOCK >= 56) {
			for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
			this.hashBufferWith(state, buffer);
			bufferLength = 0;
		}
		for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
		bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), false);
		bufferView.setUint32(60, bitsHashed, false);
		this.hashBufferWith(state, buffer);
		const out = new Uint8Array(DIGEST_LENGTH);
		for (let i = 0; i < 8; ++i) {
			out[i * 4] = state[i] >>> 24 & 255;
			out[i * 4 + 1] = state[i] >>> 16 & 255;
			out[i * 4 + 2] = state[i] >>> 8 & 255;
			out[i * 4 + 3] = state[i] >>> 0 & 255;
		}
		return out;
	}
	static normalizeKey(secret) {
		const key = toUint8Array(secret);
		if (key.byteLength > BLOCK) {
			const h = new Sha256Js();
			h.update(key);
			const out = h.digestSync();
			const padded = new Uint8Array(BLOCK);
			padded.set(out);
			return padded;
		}
		if (key.byteLength < BLOCK) {
			const padded = new Uint8Array(BLOCK);
			padded.set(key);
			return padded;
		}
		return key;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(state, buffer) {
		const w = this.w ??= /* @__PURE__ */ new Int32Array(64);
		let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
		for (let i = 0; i < BLOCK; ++i) {
			if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
			else {
				let u = w[i - 2];
				const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
				u = w[i - 15];
				const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
				w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
			}
			const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
			const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
			s7 = s6;
			s6 = s5;
			s5 = s4;
			s4 = s3 + t1 | 0;
			s3 = s2;
			s2 = s1;
			s1 = s0;
			s0 = t1 + t2 | 0;
		}
		state[0] += s0;
		state[1] += s1;
		state[2] += s2;
		state[3] += s3;
		state[4] += s4;
		state[5] += s5;
		state[6] += s6;
		state[7] += s7;
	}
};
const INIT = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
const K = new Int32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const Sha256Node = (() => {
	try {
		(0,external_node_crypto_.createHash)("sha256");
		return true;
	} catch {
		return false;
	}
})() ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
	return class Sha256Node {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = false;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw new Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = true;
				buf = this.hash.digest();
			} else buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = false;
		}
		createHash() {
			return this.secret ? (0,external_node_crypto_.createHmac)("sha256", toBuffer(this.secret)) : (0,external_node_crypto_.createHash)("sha256");
		}
	};
}
function toBuffer(data) {
	if (typeof data === "string") return data;
	if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return Buffer.from(data);
}



/***/ }),

/***/ 4192:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ TypeRegistry)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = class TypeRegistry {
	namespace;
	schemas;
	exceptions;
	static registries = /* @__PURE__ */ new Map();
	constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
		this.namespace = namespace;
		this.schemas = schemas;
		this.exceptions = exceptions;
		if (!TypeRegistry.registries.has(namespace)) TypeRegistry.registries.set(namespace, this);
	}
	static for(namespace) {
		return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
	}
	copyFrom(other) {
		const { schemas, exceptions } = this;
		for (const [k, v] of other.schemas) if (!schemas.has(k)) schemas.set(k, v);
		for (const [k, v] of other.exceptions) if (!exceptions.has(k)) exceptions.set(k, v);
	}
	register(shapeId, schema) {
		const qualifiedName = this.normalizeShapeId(shapeId);
		for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) if (!r.schemas.has(qualifiedName)) r.schemas.set(qualifiedName, schema);
	}
	getSchema(shapeId) {
		const id = this.normalizeShapeId(shapeId);
		if (!this.schemas.has(id)) {
			if (!shapeId.includes("#")) {
				const suffix = "#" + shapeId;
				const candidates = [];
				for (const [shapeId, schema] of this.schemas.entries()) if (shapeId.endsWith(suffix)) candidates.push(schema);
				if (candidates.length === 1) return candidates[0];
			}
			throw new Error(`@smithy/core/schema - schema not found for ${id}`);
		}
		return this.schemas.get(id);
	}
	registerError(es, ctor) {
		const $error = es;
		const ns = $error[1];
		const qualifiedName = ns + "#" + $error[2];
		if (!ctor.hasOwnProperty?.("shapeId")) ctor.shapeId = qualifiedName;
		for (const r of [this, TypeRegistry.for(ns)]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
			r.schemas.set(qualifiedName, $error);
			r.exceptions.set($error, ctor);
		}
	}
	getErrorCtor(es) {
		const $error = es;
		if (this.exceptions.has($error)) return this.exceptions.get($error);
		return TypeRegistry.for($error[1]).exceptions.get($error);
	}
	getBaseException() {
		for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
			const [, ns, name] = exceptionKey;
			const id = ns + "#" + name;
			if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
		}
	}
	find(predicate) {
		for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
	}
	clear() {
		this.schemas.clear();
		this.exceptions.clear();
	}
	normalizeShapeId(shapeId) {
		if (shapeId.includes("#")) return shapeId;
		return this.namespace + "#" + shapeId;
	}
};



/***/ }),

/***/ 1321:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ until),
/* harmony export */   t: () => (/* binding */ orAborted)
/* harmony export */ });
// src/lib/abort.ts
/**
* The promise's value, or a rejection with the signal's reason as soon as it is aborted: also for what does not heed
* the signal itself. A rejection that comes too late is dropped.
*/
function orAborted(promise, signal) {
	return new Promise((resolve, reject) => {
		const onAbort = () => reject(signal.reason);
		if (signal.aborted) onAbort();
		else signal.addEventListener("abort", onAbort, { once: true });
		const forget = () => signal.removeEventListener("abort", onAbort);
		promise.finally(forget).then(resolve, reject);
	});
}
/**
* Does work with a signal that is aborted with `signal`, and at a time.
*
* @param atMs by the clock
*/
async function until(atMs, { clock, signal }, work) {
	const late = new AbortController();
	const done = new AbortController();
	clock.sleep(Math.max(0, atMs - clock.now()), AbortSignal.any([signal, done.signal])).then(() => late.abort(/* @__PURE__ */ new Error("time ran out")), () => void 0);
	try {
		return await work(AbortSignal.any([signal, late.signal]));
	} finally {
		done.abort(/* @__PURE__ */ new Error("done"));
	}
}



/***/ }),

/***/ 3005:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readDenied),
/* harmony export */   n: () => (/* binding */ policyPlace),
/* harmony export */   r: () => (/* binding */ policyWord),
/* harmony export */   t: () => (/* binding */ allowAdvice)
/* harmony export */ });
// src/lib/access-denied.ts
const policies = [
	[/permissions? boundar/i, "boundary"],
	[/service control polic/i, "service-control"],
	[/resource control polic/i, "resource-control"],
	[/vpc endpoint polic/i, "vpc-endpoint"],
	[/session polic/i, "session"],
	[/resource[- ]based polic/i, "resource"],
	[/identity[- ]based polic/i, "identity"]
];
const arn = /^arn:[\w-]{1,20}:[\w-]{1,40}:[^\s"'`,;()\]]{1,2000}/;
/** Reads a refusal of IAM; null where the text is none. Line breaks and cuts do no harm. */
function readDenied(text) {
	const line = text.slice(0, 8e3).replaceAll(/\s+/g, " ");
	const action = /not authorized to perform:? ?([\w-]{1,40}:\w{1,80})/i.exec(line) ?? /not authorized to perform/i.exec(line);
	if (action === null && !/\bAccess ?Denied|UnauthorizedOperation|explicit deny/i.test(line)) return null;
	const principal = arnAfter(line, /\bUser:? /);
	const [, kind, name] = /:(assumed-role|user|role)\/([^\s"'`,;()]{1,600})/.exec(principal ?? "") ?? [];
	const reason = /because no |explicit deny in an? /i.exec(line);
	const stated = reason === null ? "" : line.slice(reason.index, reason.index + 80);
	return {
		principal,
		name: name === void 0 ? null : nameIn(kind, name),
		isUser: kind === "user",
		action: action?.[1] ?? null,
		resource: arnAfter(line, /on (?:the )?resource:? /),
		policy: policies.find(([words]) => words.test(stated))?.[1] ?? null,
		explicit: /explicit deny/i.test(line)
	};
}
/** `assumed-role/NAME/SESSION` has no path; `role/PATH/NAME` and `user/PATH/NAME` may have one. */
function nameIn(kind, rest) {
	const parts = rest.split("/").filter((part) => part !== "");
	return (kind === "assumed-role" ? parts[0] : parts.at(-1)) ?? null;
}
function arnAfter(line, words) {
	const found = words.exec(line);
	if (found === null) return null;
	return arn.exec(line.slice(found.index + found[0].length))?.[0].replace(/[.:]$/, "") ?? null;
}
/**
* What to change so that a denied action is allowed, as one sentence: in the policy that the text names, else in the
* role's own. `who` is the caller in words ("the execution role web-execution"), `action` and `resource` as IAM writes them.
*/
function allowAdvice({ policy, explicit }, who, action, resource) {
	const what = resource === null ? action : `${action} on ${resource}`;
	const where = policy === null ? null : policyPlaces[policy](who, resource);
	if (explicit) return `Take ${what} out of the Deny statement in ${where ?? `a policy of ${who}`}: an explicit deny outweighs every Allow.`;
	if (where === null || policy === "identity") return `Allow ${what} for ${who}.`;
	return `Allow ${what} in ${where}; the policies of ${who} alone do not decide it.`;
}
const policyPlaces = {
	identity: (who) => `the policies of ${who}`,
	resource: (_, resource) => `the policy of the resource${resource === null ? "" : ` ${resource}`}`,
	boundary: (who) => `the permissions boundary of ${who}`,
	"service-control": () => "a service control policy of the account's organization",
	"resource-control": () => "a resource control policy of the account's organization",
	"vpc-endpoint": () => "the policy of the VPC endpoint that the call goes through",
	session: (who) => `the session policy that ${who} was assumed with`
};
/** Whose policy refused, as the end of a sentence; null where the text does not say or it is the role's own. */
function policyWord(denied) {
	const place = policyPlace(denied);
	if (place === null) return null;
	return denied.explicit ? `${place} denies it` : `${place} does not allow it`;
}
/** Whose policy refused, where it is not one of the caller's own or the caller's own denies in words; null where nothing tells. */
function policyPlace({ policy, explicit }) {
	return policy === null || policy === "identity" && !explicit ? null : policyNames[policy];
}
const policyNames = {
	identity: "an identity-based policy",
	resource: "the policy of the resource",
	boundary: "the permissions boundary",
	"service-control": "a service control policy",
	"resource-control": "a resource control policy",
	"vpc-endpoint": "the policy of the VPC endpoint",
	session: "the session policy"
};



/***/ }),

/***/ 4664:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseRevision),
/* harmony export */   c: () => (/* binding */ serviceName),
/* harmony export */   i: () => (/* binding */ parseArn),
/* harmony export */   l: () => (/* binding */ taskId),
/* harmony export */   n: () => (/* binding */ isClusterArn),
/* harmony export */   o: () => (/* binding */ partitionOf),
/* harmony export */   r: () => (/* binding */ isServiceArn),
/* harmony export */   s: () => (/* binding */ revisionName),
/* harmony export */   t: () => (/* binding */ clusterName)
/* harmony export */ });
// src/lib/arn.ts
/** Splits an ARN of any partition; null when the text is none. */
function parseArn(text) {
	const match = /^arn:([^:\s]+):([^:\s]+):([^:\s]*):([^:\s]*):(\S+)$/.exec(text);
	if (match === null) return null;
	const [, partition = "", service = "", region = "", account = "", resource = ""] = match;
	return {
		partition,
		service,
		region,
		account,
		resource
	};
}
/** The path behind an ECS ARN's resource type, split at slashes; null when it is no ECS ARN of that type. */
function ecsPath(text, type) {
	const arn = parseArn(text);
	if (arn === null || arn.service !== "ecs") return null;
	const [first, ...rest] = arn.resource.split("/");
	return first === type && rest.length > 0 && rest.every((part) => part !== "") ? rest : null;
}
/** The name of a cluster that is given by name or ARN. */
function clusterName(nameOrArn) {
	return ecsPath(nameOrArn, "cluster")?.[0] ?? nameOrArn;
}
/** Whether a text is the ARN of a cluster. */
function isClusterArn(text) {
	return ecsPath(text, "cluster")?.length === 1;
}
/** Whether a text is the ARN of a service, of the present form or of the old one without a cluster. */
function isServiceArn(text) {
	const length = ecsPath(text, "service")?.length;
	return length === 1 || length === 2;
}
/**
* The name of a service that is given by name or ARN, and its cluster's name; the cluster is null for a name
* and for an old ARN (`service/web`), which do not tell.
*/
function serviceName(nameOrArn) {
	const [first, second] = ecsPath(nameOrArn, "service") ?? [];
	if (first === void 0) return {
		cluster: null,
		name: nameOrArn
	};
	return second === void 0 ? {
		cluster: null,
		name: first
	} : {
		cluster: first,
		name: second
	};
}
/** The id of a task, given its ARN (also an old one without a cluster) or the id itself. */
function taskId(idOrArn) {
	return ecsPath(idOrArn, "task")?.at(-1) ?? idOrArn;
}
/**
* Family and revision of a task definition that is given as an ARN, `family:revision` or `family` (the revision
* is null then); null when the text is none of these.
*/
function parseRevision(text) {
	const name = text.startsWith("arn:") ? ecsPath(text, "task-definition")?.join("/") : text;
	const match = /^([A-Za-z0-9_-]{1,255})(?::(\d{1,10}))?$/.exec(name ?? "");
	if (match === null) return null;
	const [, family = "", revision] = match;
	return {
		family,
		revision: revision === void 0 ? null : Number(revision)
	};
}
/** `family:revision` of a task definition's ARN: what is left when the account id must not be shown. */
function revisionName(arn) {
	const parsed = parseRevision(arn);
	if (parsed === null) return arn;
	return parsed.revision === null ? parsed.family : `${parsed.family}:${parsed.revision}`;
}
const partitions = [
	["cn-", "aws-cn"],
	["us-gov-", "aws-us-gov"],
	["eusc-", "aws-eusc"],
	["us-isob-", "aws-iso-b"],
	["us-isof-", "aws-iso-f"],
	["us-iso-", "aws-iso"],
	["eu-isoe-", "aws-iso-e"]
];
/** The partition that a region belongs to. Where an ARN is at hand, its own partition is the better source. */
function partitionOf(region) {
	return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}



/***/ }),

/***/ 2214:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7876);

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
const chain = (...providers) => async () => {
	if (providers.length === 0) throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_0__.n("No providers in chain");
	let lastProviderError;
	for (const provider of providers) try {
		return await provider();
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};



/***/ }),

/***/ 1548:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ clustersIn),
/* harmony export */   t: () => (/* binding */ clusters)
/* harmony export */ });
/* harmony import */ var _input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8419);

// src/contract/clusters.ts
/** A cluster's name or ARN. */
const cluster = /^([\w-]{1,255}|arn:[^:\s]+:ecs:[^:\s]+:\d+:cluster\/[\w-]{1,255})$/;
/** One cluster; a list of them for `mode: status`, which a rule refuses in every other mode. Its value is one text. */
function clusters() {
	return {
		unset: null,
		allowed: "a cluster's name or ARN; with `mode: status` also several, with commas or newlines between them",
		parse(text) {
			const all = [...new Set((0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.r)(text))];
			const wrong = all.filter((element) => !cluster.test(element));
			if (all.length === 0) return { problems: ["it names no cluster"] };
			if (wrong.length === 0) return { value: all.join(",") };
			if (all.length === 1) return { problems: ["it does not have the right form"] };
			return { problems: wrong.map((element) => `${(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.p)(element)} does not have the right form`) };
		}
	};
}
/** The clusters in the value of `cluster`, by name or ARN. */
function clustersIn(value) {
	return (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.r)(value);
}



/***/ }),

/***/ 6951:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ resolveClientEndpointParameters),
/* harmony export */   n: () => (/* binding */ _mw0),
/* harmony export */   r: () => (/* binding */ command),
/* harmony export */   t: () => (/* binding */ _ep0)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8677);

// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ecs"
	});
};
// node_modules/@aws-sdk/client-ecs/dist-es/commandBuilder.js
const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.i)({
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
}, "AmazonEC2ContainerServiceV20141113", "ECSClient", _endpoints_js__WEBPACK_IMPORTED_MODULE_0__.t);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];



/***/ }),

/***/ 6150:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ memoize),
/* harmony export */   r: () => (/* binding */ parseUrl),
/* harmony export */   t: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2825);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7876);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2214);



// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
	const query = {};
	querystring = querystring.replace(/^\?/, "");
	if (querystring) for (const pair of querystring.split("&")) {
		let [key, value = null] = pair.split("=");
		key = decodeURIComponent(key);
		if (value) value = decodeURIComponent(value);
		if (!(key in query)) query[key] = value;
		else if (Array.isArray(query[key])) query[key].push(value);
		else query[key] = [query[key], value];
	}
	return query;
}
// node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
const parseUrl = (url) => {
	if (typeof url === "string") return parseUrl(new URL(url));
	const { hostname, pathname, port, protocol, search } = url;
	let query;
	if (search) query = parseQueryString(search);
	return {
		hostname,
		port: port ? parseInt(port) : void 0,
		protocol,
		path: pathname,
		query
	};
};
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
const fromValue = (staticValue) => () => Promise.resolve(staticValue);
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
const memoize = (provider, isExpired, requiresRefresh) => {
	let resolved;
	let pending;
	let hasResult;
	let isConstant = false;
	const coalesceProvider = async () => {
		if (!pending) pending = provider();
		try {
			resolved = await pending;
			hasResult = true;
			isConstant = false;
		} finally {
			pending = void 0;
		}
		return resolved;
	};
	if (isExpired === void 0) return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
		return resolved;
	};
	return async (options) => {
		if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
		if (isConstant) return resolved;
		if (requiresRefresh && !requiresRefresh(resolved)) {
			isConstant = true;
			return resolved;
		}
		if (isExpired(resolved)) {
			await coalesceProvider();
			return resolved;
		}
		return resolved;
	};
};
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
	try {
		const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
		constants.delete("CONFIG");
		constants.delete("CONFIG_PREFIX_SEPARATOR");
		constants.delete("ENV");
		return [...constants].join(", ");
	} catch (ignored) {
		return functionString;
	}
}
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
const fromEnv = (envVarSelector, options) => async () => {
	try {
		const config = envVarSelector(process.env, options);
		if (config === void 0) throw new Error();
		return config;
	} catch (e) {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
const fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
	const profile = (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__.a)(init);
	const { configFile, credentialsFile } = await (0,_loadSharedConfigFiles_js__WEBPACK_IMPORTED_MODULE_0__.t)(init);
	const profileFromCredentials = credentialsFile[profile] || {};
	const profileFromConfig = configFile[profile] || {};
	const mergedProfile = preferredFile === "config" ? {
		...profileFromCredentials,
		...profileFromConfig
	} : {
		...profileFromConfig,
		...profileFromCredentials
	};
	try {
		const configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
		if (configValue === void 0) throw new Error();
		return configValue;
	} catch (e) {
		throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
	}
};
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
const isFunction = (func) => typeof func === "function";
const fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
const loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
	const { signingName, logger } = configuration;
	return memoize((0,_chain_js__WEBPACK_IMPORTED_MODULE_2__.t)(fromEnv(environmentVariableSelector, {
		signingName,
		logger
	}), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};



/***/ }),

/***/ 864:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fromEnv),
/* harmony export */   n: () => (/* binding */ ENV_KEY),
/* harmony export */   r: () => (/* binding */ ENV_SECRET),
/* harmony export */   t: () => (/* binding */ dist_es_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5162);
/* harmony import */ var _setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7446);
/* harmony import */ var _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7876);



// node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
const ENV_KEY = "AWS_ACCESS_KEY_ID";
const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
const ENV_SESSION = "AWS_SESSION_TOKEN";
const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
const fromEnv = (init) => async () => {
	init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
	const accessKeyId = process.env[ENV_KEY];
	const secretAccessKey = process.env[ENV_SECRET];
	const sessionToken = process.env[ENV_SESSION];
	const expiry = process.env[ENV_EXPIRATION];
	const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
	const accountId = process.env[ENV_ACCOUNT_ID];
	if (accessKeyId && secretAccessKey) {
		const credentials = {
			accessKeyId,
			secretAccessKey,
			...sessionToken && { sessionToken },
			...expiry && { expiration: new Date(expiry) },
			...credentialScope && { credentialScope },
			...accountId && { accountId }
		};
		(0,_setCredentialFeature_js__WEBPACK_IMPORTED_MODULE_2__.t)(credentials, "CREDENTIALS_ENV_VARS", "g");
		return credentials;
	}
	throw new _CredentialsProviderError_js__WEBPACK_IMPORTED_MODULE_1__.t("Unable to find environment variable credentials.", { logger: init?.logger });
};
// node_modules/@aws-sdk/credential-provider-env/dist-es/index.js
var dist_es_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ fromEnv: () => fromEnv });



/***/ }),

/***/ 8677:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deref),
/* harmony export */   d: () => (/* binding */ booleanSelector),
/* harmony export */   f: () => (/* binding */ toEndpointV1),
/* harmony export */   h: () => (/* binding */ SMITHY_CONTEXT_KEY),
/* harmony export */   i: () => (/* binding */ makeBuilder),
/* harmony export */   l: () => (/* binding */ constructStack),
/* harmony export */   m: () => (/* binding */ getSmithyContext),
/* harmony export */   n: () => (/* binding */ resolveEndpointConfig),
/* harmony export */   o: () => (/* binding */ NormalizedSchema),
/* harmony export */   p: () => (/* binding */ normalizeProvider),
/* harmony export */   r: () => (/* binding */ resolveParams),
/* harmony export */   s: () => (/* binding */ translateTraits),
/* harmony export */   t: () => (/* binding */ getEndpointPlugin),
/* harmony export */   u: () => (/* binding */ SelectorType)
/* harmony export */ });
/* unused harmony export a */
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7035);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6150);


// node_modules/@smithy/types/dist-es/middleware.js
const SMITHY_CONTEXT_KEY = "__smithy_context";
// node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
const getSmithyContext = (context) => context["__smithy_context"] || (context["__smithy_context"] = {});
// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
const normalizeProvider = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};
// node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
const toEndpointV1 = (endpoint) => {
	if (typeof endpoint === "object") {
		if ("url" in endpoint) {
			const v1Endpoint = (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_0__.r)(endpoint.url);
			if (endpoint.headers) {
				v1Endpoint.headers = {};
				for (const name in endpoint.headers) {
					if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_1__.t)(endpoint.headers, name)) continue;
					v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
				}
			}
			return v1Endpoint;
		}
		return endpoint;
	}
	return (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_0__.r)(endpoint);
};
// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
const booleanSelector = (obj, key, type) => {
	if (!(key in obj)) return;
	if (obj[key] === "true") return true;
	if (obj[key] === "false") return false;
	throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};
// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var SelectorType;
(function(SelectorType) {
	SelectorType["ENV"] = "env";
	SelectorType["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));
// node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
const getAllAliases = (name, aliases) => {
	const _aliases = [];
	if (name) _aliases.push(name);
	if (aliases) for (const alias of aliases) _aliases.push(alias);
	return _aliases;
};
const getMiddlewareNameWithAliases = (name, aliases) => {
	return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
};
const constructStack = () => {
	let absoluteEntries = [];
	let relativeEntries = [];
	let identifyOnResolve = false;
	const entriesNameSet = /* @__PURE__ */ new Set();
	const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
	const removeByName = (toRemove) => {
		let isRemoved = false;
		const filterCb = (entry) => {
			const aliases = getAllAliases(entry.name, entry.aliases);
			if (aliases.includes(toRemove)) {
				isRemoved = true;
				for (const alias of aliases) entriesNameSet.delete(alias);
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const removeByReference = (toRemove) => {
		let isRemoved = false;
		const filterCb = (entry) => {
			if (entry.middleware === toRemove) {
				isRemoved = true;
				for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
				return false;
			}
			return true;
		};
		absoluteEntries = absoluteEntries.filter(filterCb);
		relativeEntries = relativeEntries.filter(filterCb);
		return isRemoved;
	};
	const cloneTo = (toStack) => {
		absoluteEntries.forEach((entry) => {
			toStack.add(entry.middleware, { ...entry });
		});
		relativeEntries.forEach((entry) => {
			toStack.addRelativeTo(entry.middleware, { ...entry });
		});
		toStack.identifyOnResolve?.(stack.identifyOnResolve());
		return toStack;
	};
	const expandRelativeMiddlewareList = (from) => {
		const expandedMiddlewareList = [];
		from.before.forEach((entry) => {
			if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry);
			else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		expandedMiddlewareList.push(from);
		from.after.reverse().forEach((entry) => {
			if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry);
			else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
		});
		return expandedMiddlewareList;
	};
	const getMiddlewareList = (debug = false) => {
		const normalizedAbsoluteEntries = [];
		const normalizedRelativeEntries = [];
		const normalizedEntriesNameMap = {};
		absoluteEntries.forEach((entry) => {
			const normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedAbsoluteEntries.push(normalizedEntry);
		});
		relativeEntries.forEach((entry) => {
			const normalizedEntry = {
				...entry,
				before: [],
				after: []
			};
			for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
			normalizedRelativeEntries.push(normalizedEntry);
		});
		normalizedRelativeEntries.forEach((entry) => {
			if (entry.toMiddleware) {
				const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
				if (toMiddleware === void 0) {
					if (debug) return;
					throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
				}
				if (entry.relation === "after") toMiddleware.after.push(entry);
				if (entry.relation === "before") toMiddleware.before.push(entry);
			}
		});
		return sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
			wholeList.push(...expandedMiddlewareList);
			return wholeList;
		}, []);
	};
	const stack = {
		add: (middleware, options = {}) => {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				step: "initialize",
				priority: "normal",
				middleware,
				...options
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (const alias of aliases) {
						const toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						const toOverride = absoluteEntries[toOverrideIndex];
						if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
						absoluteEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) entriesNameSet.add(alias);
			}
			absoluteEntries.push(entry);
		},
		addRelativeTo: (middleware, options) => {
			const { name, override, aliases: _aliases } = options;
			const entry = {
				middleware,
				...options
			};
			const aliases = getAllAliases(name, _aliases);
			if (aliases.length > 0) {
				if (aliases.some((alias) => entriesNameSet.has(alias))) {
					if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
					for (const alias of aliases) {
						const toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
						if (toOverrideIndex === -1) continue;
						const toOverride = relativeEntries[toOverrideIndex];
						if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
						relativeEntries.splice(toOverrideIndex, 1);
					}
				}
				for (const alias of aliases) entriesNameSet.add(alias);
			}
			relativeEntries.push(entry);
		},
		clone: () => cloneTo(constructStack()),
		use: (plugin) => {
			plugin.applyToStack(stack);
		},
		remove: (toRemove) => {
			if (typeof toRemove === "string") return removeByName(toRemove);
			else return removeByReference(toRemove);
		},
		removeByTag: (toRemove) => {
			let isRemoved = false;
			const filterCb = (entry) => {
				const { tags, name, aliases: _aliases } = entry;
				if (tags && tags.includes(toRemove)) {
					const aliases = getAllAliases(name, _aliases);
					for (const alias of aliases) entriesNameSet.delete(alias);
					isRemoved = true;
					return false;
				}
				return true;
			};
			absoluteEntries = absoluteEntries.filter(filterCb);
			relativeEntries = relativeEntries.filter(filterCb);
			return isRemoved;
		},
		concat: (from) => {
			const cloned = cloneTo(constructStack());
			cloned.use(from);
			cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
			return cloned;
		},
		applyToStack: cloneTo,
		identify: () => {
			return getMiddlewareList(true).map((mw) => {
				const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
				return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
			});
		},
		identifyOnResolve(toggle) {
			if (typeof toggle === "boolean") identifyOnResolve = toggle;
			return identifyOnResolve;
		},
		resolve: (handler, context) => {
			for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) handler = middleware(handler, context);
			if (identifyOnResolve) console.log(stack.identify());
			return handler;
		}
	};
	return stack;
};
const stepWeights = {
	initialize: 5,
	serialize: 4,
	build: 3,
	finalizeRequest: 2,
	deserialize: 1
};
const priorityWeights = {
	high: 3,
	normal: 2,
	low: 1
};
// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
const deref = (schemaRef) => {
	if (typeof schemaRef === "function") return schemaRef();
	return schemaRef;
};
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
const traitsCache = [];
function translateTraits(indicator) {
	if (typeof indicator === "object") return indicator;
	indicator = indicator | 0;
	if (traitsCache[indicator]) return traitsCache[indicator];
	const traits = {};
	let i = 0;
	for (const trait of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams"
	]) if ((indicator >> i++ & 1) === 1) traits[trait] = 1;
	return traitsCache[indicator] = traits;
}
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
const anno = {
	it: Symbol.for("@smithy/nor-struct-it"),
	ns: Symbol.for("@smithy/ns")
};
const simpleSchemaCacheN = [];
const simpleSchemaCacheS = {};
var NormalizedSchema = class NormalizedSchema {
	ref;
	memberName;
	static symbol = Symbol.for("@smithy/nor");
	symbol = NormalizedSchema.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(ref, memberName) {
		this.ref = ref;
		this.memberName = memberName;
		const traitStack = [];
		let _ref = ref;
		let schema = ref;
		this._isMemberSchema = false;
		while (isMemberSchema(_ref)) {
			traitStack.push(_ref[1]);
			_ref = _ref[0];
			schema = deref(_ref);
			this._isMemberSchema = true;
		}
		if (traitStack.length > 0) {
			this.memberTraits = {};
			for (let i = traitStack.length - 1; i >= 0; --i) {
				const traitSet = traitStack[i];
				Object.assign(this.memberTraits, translateTraits(traitSet));
			}
		} else this.memberTraits = 0;
		if (schema instanceof NormalizedSchema) {
			const computedMemberTraits = this.memberTraits;
			Object.assign(this, schema);
			this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
			this.normalizedTraits = void 0;
			this.memberName = memberName ?? schema.memberName;
			return;
		}
		this.schema = deref(schema);
		if (isStaticSchema(this.schema)) {
			this.name = `${this.schema[1]}#${this.schema[2]}`;
			this.traits = this.schema[3];
		} else {
			this.name = this.memberName ?? String(schema);
			this.traits = 0;
		}
		if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
	}
	static [Symbol.hasInstance](lhs) {
		const isPrototype = this.prototype.isPrototypeOf(lhs);
		if (!isPrototype && typeof lhs === "object" && lhs !== null) return lhs.symbol === this.symbol;
		return isPrototype;
	}
	static of(ref) {
		const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
		if (typeof ref === "number") {
			if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
		} else if (typeof ref === "string") {
			if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
		} else if (keyAble) {
			if (ref[anno.ns]) return ref[anno.ns];
		}
		const sc = deref(ref);
		if (sc instanceof NormalizedSchema) return sc;
		if (isMemberSchema(sc)) {
			const [ns, traits] = sc;
			if (ns instanceof NormalizedSchema) {
				Object.assign(ns.getMergedTraits(), translateTraits(traits));
				return ns;
			}
			throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
		}
		const ns = new NormalizedSchema(sc);
		if (keyAble) return ref[anno.ns] = ns;
		if (typeof sc === "string") return simpleSchemaCacheS[sc] = ns;
		if (typeof sc === "number") return simpleSchemaCacheN[sc] = ns;
		return ns;
	}
	getSchema() {
		const sc = this.schema;
		if (Array.isArray(sc) && sc[0] === 0) return sc[4];
		return sc;
	}
	getName(withNamespace = false) {
		const { name } = this;
		return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
	}
	isMapSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
	}
	isStructSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		const id = sc[0];
		return id === 3 || id === -3 || id === 4;
	}
	isUnionSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") return false;
		return sc[0] === 4;
	}
	isBlobSchema() {
		const sc = this.getSchema();
		return sc === 21 || sc === 42;
	}
	isTimestampSchema() {
		const sc = this.getSchema();
		return typeof sc === "number" && sc >= 4 && sc <= 7;
	}
	isUnitSchema() {
		return this.getSchema() === "unit";
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		const { streaming } = this.getMergedTraits();
		return !!streaming || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return this.normalizedTraits ?? (this.normalizedTraits = {
			...this.getOwnTraits(),
			...this.getMemberTraits()
		});
	}
	getMemberTraits() {
		return translateTraits(this.memberTraits);
	}
	getOwnTraits() {
		return translateTraits(this.traits);
	}
	getKeySchema() {
		const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
		const schema = this.getSchema();
		return member([isDoc ? 15 : schema[4] ?? 0, 0], "key");
	}
	getValueSchema() {
		const sc = this.getSchema();
		const [isDoc, isMap, isList] = [
			this.isDocumentSchema(),
			this.isMapSchema(),
			this.isListSchema()
		];
		const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
		if (memberSchema != null) return member([memberSchema, 0], isMap ? "value" : "member");
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
	}
	getMemberSchema(memberName) {
		const struct = this.getSchema();
		if (this.isStructSchema() && struct[4].includes(memberName)) {
			const i = struct[4].indexOf(memberName);
			const memberSchema = struct[5][i];
			return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
		}
		if (this.isDocumentSchema()) return member([15, 0], memberName);
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
	}
	getMemberSchemas() {
		const buffer = {};
		try {
			for (const [k, v] of this.structIterator()) buffer[k] = v;
		} catch (ignored) {}
		return buffer;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
		}
		return "";
	}
	*structIterator() {
		if (this.isUnitSchema()) return;
		if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
		const struct = this.getSchema();
		const z = struct[4].length;
		let it = struct[anno.it];
		if (it && z === it.length) {
			yield* it;
			return;
		}
		it = Array(z);
		for (let i = 0; i < z; ++i) {
			const k = struct[4][i];
			const v = member([struct[5][i], 0], k);
			yield it[i] = [k, v];
		}
		struct[anno.it] = it;
	}
};
function member(memberSchema, memberName) {
	if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
		memberName,
		_isMemberSchema: true
	});
	return new NormalizedSchema(memberSchema, memberName);
}
const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
const isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
	if (data == null) return data;
	const ns = NormalizedSchema.of(schema);
	if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
	if (ns.isListSchema()) {
		const valueSchema = ns.getValueSchema();
		if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
	} else if (ns.isMapSchema()) {
		const valueSchema = ns.getValueSchema();
		if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
		if (typeof data === "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
	} else if (ns.isStructSchema() && typeof data === "object") {
		const object = data;
		const newObject = {};
		for (const [member, memberNs] of ns.structIterator()) if (object[member] != null) newObject[member] = schemaLogFilter(memberNs, object[member]);
		return newObject;
	}
	return data;
}
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
var Command = class {
	middlewareStack = constructStack();
	schema;
	static classBuilder() {
		return new ClassBuilder();
	}
	resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
		for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
		const stack = clientStack.concat(this.middlewareStack);
		const { logger } = configuration;
		const additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY];
		const handlerExecutionContext = {
			logger,
			clientName,
			commandName,
			inputFilterSensitiveLog,
			outputFilterSensitiveLog,
			...additionalContext,
			[SMITHY_CONTEXT_KEY]: {
				...additionalSmithyContext,
				commandInstance: this,
				...smithyContext,
				...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
				...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
			}
		};
		const { requestHandler } = configuration;
		let requestOptions = options ?? {};
		if (requestOptions.metricsRecorder) {
			requestOptions = { ...requestOptions };
			delete requestOptions.metricsRecorder;
		}
		let isEventStream;
		const schema = this.schema;
		const marker = schema?.[operationEventStreamMarker];
		if (marker !== void 0) isEventStream = marker;
		else if (schema) {
			if (Array.isArray(schema) && schema[0] === 9) {
				const [, , , , input$, output$] = schema;
				isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
			}
		}
		if (isEventStream) requestOptions = {
			isEventStream,
			...requestOptions
		};
		return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
	}
};
var ClassBuilder = class {
	_init = () => {};
	_ep = {};
	_middlewareFn = () => [];
	_commandName = "";
	_clientName = "";
	_additionalContext = {};
	_smithyContext = {};
	_inputFilterSensitiveLog = void 0;
	_outputFilterSensitiveLog = void 0;
	_serializer = null;
	_deserializer = null;
	_operationSchema;
	init(cb) {
		this._init = cb;
	}
	ep(endpointParameterInstructions) {
		this._ep = endpointParameterInstructions;
		return this;
	}
	m(middlewareSupplier) {
		this._middlewareFn = middlewareSupplier;
		return this;
	}
	s(service, operation, smithyContext = {}) {
		this._smithyContext = {
			service,
			operation,
			...smithyContext
		};
		return this;
	}
	c(additionalContext = {}) {
		this._additionalContext = additionalContext;
		return this;
	}
	n(clientName, commandName) {
		this._clientName = clientName;
		this._commandName = commandName;
		return this;
	}
	f(inputFilter = (_) => _, outputFilter = (_) => _) {
		this._inputFilterSensitiveLog = inputFilter;
		this._outputFilterSensitiveLog = outputFilter;
		return this;
	}
	ser(serializer) {
		this._serializer = serializer;
		return this;
	}
	de(deserializer) {
		this._deserializer = deserializer;
		return this;
	}
	sc(operation) {
		this._operationSchema = operation;
		this._smithyContext.operationSchema = operation;
		return this;
	}
	build() {
		const closure = this;
		let CommandRef;
		return CommandRef = class extends Command {
			input;
			static getEndpointParameterInstructions() {
				return closure._ep;
			}
			constructor(...[input]) {
				super();
				this.input = input ?? {};
				closure._init(this);
				this.schema = closure._operationSchema;
			}
			resolveMiddleware(stack, configuration, options) {
				const op = closure._operationSchema;
				const input = op?.[4] ?? op?.input;
				const output = op?.[5] ?? op?.output;
				return this.resolveMiddlewareWithContext(stack, configuration, options, {
					CommandCtor: CommandRef,
					middlewareFn: closure._middlewareFn,
					clientName: closure._clientName,
					commandName: closure._commandName,
					inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
					outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
					smithyContext: closure._smithyContext,
					additionalContext: closure._additionalContext
				});
			}
			serialize = closure._serializer;
			deserialize = closure._deserializer;
		};
	}
};
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
	return function makeCommand(added, plugins, op, $, smithyContext = {}) {
		const epMerged = Object.assign({}, common, added);
		return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
			const list = plugins.call(this, CommandCtor, clientStack, config, options);
			list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
			return list;
		}).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
	};
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
const CONFIG_ENDPOINT_URL = "endpoint_url";
const getEndpointUrlConfig = (serviceId) => ({
	environmentVariableSelector: (env) => {
		const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
		const serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
		if (serviceEndpointUrl) return serviceEndpointUrl;
		const endpointUrl = env[ENV_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	configFileSelector: (profile, config) => {
		if (profile.services) {
			const servicesSectionKey = ["services", profile.services].join(".");
			if (!config || !config[servicesSectionKey]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
			const endpointUrl = config[servicesSectionKey][[serviceId.split(" ").map((w) => w.toLowerCase()).join("_"), CONFIG_ENDPOINT_URL].join(".")];
			if (endpointUrl) return endpointUrl;
		}
		const endpointUrl = profile[CONFIG_ENDPOINT_URL];
		if (endpointUrl) return endpointUrl;
	},
	default: void 0
});
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
const ignoreConfiguredEndpointUrlsConfigSelectors = {
	environmentVariableSelector: (env) => booleanSelector(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.CONFIG),
	default: false
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
const getEndpointFromConfig = async (serviceId) => {
	if (await (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_0__.t)(ignoreConfiguredEndpointUrlsConfigSelectors)()) return;
	return (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_0__.t)(getEndpointUrlConfig(serviceId ?? ""))();
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
const resolveParamsForS3 = async (endpointParams) => {
	const bucket = endpointParams?.Bucket || "";
	if (typeof endpointParams.Bucket === "string") endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
	if (isArnBucketName(bucket)) {
		if (endpointParams.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
	} else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) endpointParams.ForcePathStyle = true;
	if (endpointParams.DisableMultiRegionAccessPoints) {
		endpointParams.disableMultiRegionAccessPoints = true;
		endpointParams.DisableMRAP = true;
	}
	return endpointParams;
};
const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
const DOTS_PATTERN = /\.\./;
const isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
const isArnBucketName = (bucketName) => {
	const [arn, partition, service, , , bucket] = bucketName.split(":");
	const isArn = arn === "arn" && bucketName.split(":").length >= 6;
	const isValidArn = Boolean(isArn && partition && service && bucket);
	if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
	return isValidArn;
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
	const configProvider = async () => {
		let configValue;
		if (isClientContextParam) configValue = config.clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey];
		else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
		if (typeof configValue === "function") return configValue();
		return configValue;
	};
	if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") return async () => {
		const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
		return credentials?.credentialScope ?? credentials?.CredentialScope;
	};
	if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") return async () => {
		const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
		return credentials?.accountId ?? credentials?.AccountId;
	};
	if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") return async () => {
		if (config.isCustomEndpoint === false) return;
		const endpoint = await configProvider();
		if (endpoint && typeof endpoint === "object") {
			if ("url" in endpoint) return endpoint.url.href;
			if ("hostname" in endpoint) {
				const { protocol, hostname, port, path } = endpoint;
				return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
			}
		}
		return endpoint;
	};
	return configProvider;
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(getEndpointFromConfig) {
	return async (commandInput, instructionsSupplier, clientConfig, context) => {
		if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
			let endpointFromConfig;
			if (clientConfig.serviceConfiguredEndpoint) endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
			else endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId);
			if (endpointFromConfig) {
				clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig));
				clientConfig.isCustomEndpoint = true;
				context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
			}
		}
		const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
		if (typeof clientConfig.endpointProvider !== "function") throw new Error("config.endpointProvider is not set.");
		const endpoint = clientConfig.endpointProvider(endpointParams, context);
		if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
			const customEndpoint = await clientConfig.endpoint();
			if (customEndpoint?.headers) {
				endpoint.headers ??= {};
				for (const [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [value];
			}
		}
		return endpoint;
	};
}
const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
	const endpointParams = {};
	const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
	for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
		case "staticContextParams":
			endpointParams[name] = instruction.value;
			break;
		case "contextParams":
			endpointParams[name] = commandInput[instruction.name];
			break;
		case "clientContextParams":
		case "builtInParams":
			endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
			break;
		case "operationContextParams":
			endpointParams[name] = instruction.get(commandInput);
			break;
		default: throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
	}
	if (Object.keys(instructions).length === 0) Object.assign(endpointParams, clientConfig);
	if (String(clientConfig.serviceId).toLowerCase() === "s3") await resolveParamsForS3(endpointParams);
	return endpointParams;
};
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature(context, feature, value) {
	if (!context.__smithy_context) context.__smithy_context = { features: {} };
	else if (!context.__smithy_context.features) context.__smithy_context.features = {};
	context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig) {
	const getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
	return ({ config, instructions }) => {
		return (next, context) => async (args) => {
			if (config.isCustomEndpoint) setFeature(context, "ENDPOINT_OVERRIDE", "N");
			const endpoint = await getEndpointFromInstructions(args.input, { getEndpointParameterInstructions() {
				return instructions;
			} }, { ...config }, context);
			context.endpointV2 = endpoint;
			context.authSchemes = endpoint.properties?.authSchemes;
			const authScheme = context.authSchemes?.[0];
			if (authScheme) {
				context["signing_region"] = authScheme.signingRegion;
				context["signing_service"] = authScheme.signingName;
				const httpAuthOption = getSmithyContext(context)?.selectedHttpAuthScheme?.httpAuthOption;
				if (httpAuthOption) httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
					signing_region: authScheme.signingRegion,
					signingRegion: authScheme.signingRegion,
					signing_service: authScheme.signingName,
					signingName: authScheme.signingName,
					signingRegionSet: authScheme.signingRegionSet
				}, authScheme.properties);
			}
			return next({ ...args });
		};
	};
}
const endpointMiddlewareOptions = {
	step: "serialize",
	tags: [
		"ENDPOINT_PARAMETERS",
		"ENDPOINT_V2",
		"ENDPOINT"
	],
	name: "endpointV2Middleware",
	override: true,
	relation: "before",
	toMiddleware: {
		name: "serializerMiddleware",
		step: "serialize",
		tags: ["SERIALIZER"],
		override: true
	}.name
};
function bindGetEndpointPlugin(getEndpointFromConfig) {
	const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
	return (config, instructions) => ({ applyToStack: (clientStack) => {
		clientStack.addRelativeTo(endpointMiddleware({
			config,
			instructions
		}), endpointMiddlewareOptions);
	} });
}
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(getEndpointFromConfig) {
	return (input) => {
		const tls = input.tls ?? true;
		const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
		const resolvedConfig = Object.assign(input, {
			endpoint: endpoint != null ? async () => toEndpointV1(await normalizeProvider(endpoint)()) : void 0,
			tls,
			isCustomEndpoint: !!endpoint,
			useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? false),
			useFipsEndpoint: normalizeProvider(useFipsEndpoint ?? false),
			ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
		});
		let configuredEndpointPromise = void 0;
		resolvedConfig.serviceConfiguredEndpoint = async () => {
			if (input.serviceId && !configuredEndpointPromise) configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
			return configuredEndpointPromise;
		};
		return resolvedConfig;
	};
}
const resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
bindEndpointMiddleware(getEndpointFromConfig);
const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);



/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ messageOf),
/* harmony export */   i: () => (/* binding */ isRefusedAs),
/* harmony export */   n: () => (/* binding */ GitHubError),
/* harmony export */   r: () => (/* binding */ InputError),
/* harmony export */   t: () => (/* binding */ AwsError)
/* harmony export */ });
// src/lib/errors.ts
/** Every problem of the run at once, so that one failed step shows all of them. */
var InputError = class extends Error {
	problems;
	/** What was noticed beside them and may be their reason, such as a mistyped name in `with:`. */
	warnings;
	constructor(problems, warnings = []) {
		super(problems.map((problem) => problem.message).join("\n"));
		this.name = "InputError";
		this.problems = problems;
		this.warnings = warnings;
	}
};
var AwsError = class extends Error {
	details;
	constructor(message, details, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.name = "AwsError";
		this.details = details;
	}
};
/** Whether AWS refused a call with one of these codes. */
function isRefusedAs(error, codes) {
	return error instanceof AwsError && codes.includes(error.details.code);
}
/** GitHub refused or did not answer: worth a notice, never a deploy. */
var GitHubError = class extends Error {
	/** Of GitHub's answer; null where there was none. */
	status;
	constructor(message, status) {
		super(message);
		this.name = "GitHubError";
		this.status = status;
	}
};
/** The message of anything that was thrown. */
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}



/***/ }),

/***/ 1349:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ decorateServiceException),
/* harmony export */   t: () => (/* binding */ ServiceException)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var ServiceException = class ServiceException extends Error {
	static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(options) {
		super(options.message);
		Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
		this.name = options.name;
		this.$fault = options.$fault;
		this.$metadata = options.$metadata;
	}
	static isInstance(value) {
		if (!value) return false;
		const candidate = value;
		return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
	}
	static [Symbol.hasInstance](instance) {
		if (!instance) return false;
		const candidate = instance;
		if (this === ServiceException) return ServiceException.isInstance(instance);
		if (ServiceException.isInstance(instance)) {
			if (this.prototype.isPrototypeOf(instance)) return true;
			const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
			let candidateHasShapeId = false;
			if (targetId) {
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctor = proto.constructor;
					const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
					if (candidateId) {
						candidateHasShapeId = true;
						if (candidateId === targetId) return true;
					}
					proto = Object.getPrototypeOf(proto);
				}
			}
			if (targetId && candidateHasShapeId) return false;
			const targetName = this.name;
			if (targetName && targetName.length >= 6) {
				if (candidate.name === targetName) return true;
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctorName = proto.constructor?.name;
					if (ctorName && ctorName !== "Error" && ctorName === targetName) return true;
					proto = Object.getPrototypeOf(proto);
				}
			}
		}
		return false;
	}
};
const decorateServiceException = (exception, additions = {}) => {
	Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
		if (exception[k] == void 0 || exception[k] === "") exception[k] = v;
	});
	exception.message = exception.message || exception.Message || "UnknownError";
	delete exception.Message;
	return exception;
};



/***/ }),

/***/ 7035:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hasOwn)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
	return Object.prototype.hasOwnProperty.call(o, k);
}



/***/ }),

/***/ 3458:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isArrayBuffer),
/* harmony export */   i: () => (/* binding */ fromString),
/* harmony export */   n: () => (/* binding */ toHex),
/* harmony export */   r: () => (/* binding */ fromArrayBuffer),
/* harmony export */   t: () => (/* binding */ fromHex)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
const isArrayBuffer = (arg) => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
// node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
	if (!isArrayBuffer(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
	return Buffer.from(input, offset, length);
};
const fromString = (input, encoding) => {
	if (typeof input !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
	return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
const SHORT_TO_HEX = {};
const HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
	let encodedByte = i.toString(16).toLowerCase();
	if (encodedByte.length === 1) encodedByte = `0${encodedByte}`;
	SHORT_TO_HEX[i] = encodedByte;
	HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
	if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
	const out = new Uint8Array(encoded.length / 2);
	for (let i = 0; i < encoded.length; i += 2) {
		const encodedByte = encoded.slice(i, i + 2).toLowerCase();
		if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
		else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
	}
	return out;
}
function toHex(bytes) {
	let out = "";
	for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
	return out;
}



/***/ }),

/***/ 990:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ HttpRequest)
/* harmony export */ });
// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var HttpRequest = class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
		this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static clone(request) {
		const cloned = new HttpRequest({
			...request,
			headers: { ...request.headers }
		});
		if (cloned.query) cloned.query = cloneQuery(cloned.query);
		return cloned;
	}
	static isInstance(request) {
		if (!request) return false;
		const req = request;
		return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
	}
	clone() {
		return HttpRequest.clone(this);
	}
};
function cloneQuery(query) {
	return Object.keys(query).reduce((carry, paramName) => {
		const param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param
		};
	}, {});
}



/***/ }),

/***/ 8356:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ oneLine),
  B: () => (/* binding */ defaultProvider),
  C: () => (/* binding */ asDataLine),
  D: () => (/* binding */ asMermaid),
  E: () => (/* binding */ asMarkdown),
  F: () => (/* binding */ withBoundedAnswers),
  I: () => (/* binding */ deferredPart),
  L: () => (/* binding */ ListServicesCommand),
  M: () => (/* binding */ withFullStop),
  N: () => (/* binding */ withoutFullStop),
  O: () => (/* binding */ asPreformatted),
  P: () => (/* binding */ withoutSlashes),
  R: () => (/* binding */ DescribeServicesCommand),
  S: () => (/* binding */ asCode),
  T: () => (/* binding */ asLogText),
  V: () => (/* binding */ getDefaultSocketTimeout),
  _: () => (/* binding */ looksSecret),
  a: () => (/* binding */ INPUTS),
  b: () => (/* binding */ callsOf),
  c: () => (/* binding */ hasWildcard),
  d: () => (/* binding */ lifecycleStageIn),
  f: () => (/* binding */ isInline),
  g: () => (/* binding */ isWorthHiding),
  h: () => (/* binding */ withoutSecrets),
  i: () => (/* binding */ sourceLine),
  j: () => (/* binding */ plural),
  k: () => (/* binding */ cut),
  l: () => (/* binding */ matchesWildcard),
  m: () => (/* binding */ learnFrom),
  n: () => (/* binding */ noCluster),
  o: () => (/* binding */ isPlaceholder),
  p: () => (/* binding */ readStructured),
  r: () => (/* binding */ isSourceLine),
  s: () => (/* binding */ piecesOf),
  t: () => (/* binding */ inTens),
  u: () => (/* binding */ LIFECYCLE_STAGES),
  v: () => (/* binding */ toService),
  w: () => (/* binding */ asFold),
  x: () => (/* binding */ asAnnotation),
  y: () => (/* binding */ call),
  z: () => (/* binding */ AwsJson1_1Protocol)
});

// EXTERNAL MODULE: ./build/Sha256Node.js + 1 modules
var Sha256Node = __nccwpck_require__(6209);
// EXTERNAL MODULE: ./build/endpoints.js
var endpoints = __nccwpck_require__(8677);
// EXTERNAL MODULE: ./build/commandBuilder.js
var commandBuilder = __nccwpck_require__(6951);
// EXTERNAL MODULE: ./build/dist-es.js
var dist_es = __nccwpck_require__(864);
// EXTERNAL MODULE: ./build/CredentialsProviderError.js
var CredentialsProviderError = __nccwpck_require__(7876);
// EXTERNAL MODULE: ./build/loadSharedConfigFiles.js
var loadSharedConfigFiles = __nccwpck_require__(2825);
// EXTERNAL MODULE: ./build/chain.js
var chain = __nccwpck_require__(2214);
// EXTERNAL MODULE: ./build/configLoader.js
var configLoader = __nccwpck_require__(6150);
// EXTERNAL MODULE: ./build/node-http-handler.js
var node_http_handler = __nccwpck_require__(521);
// EXTERNAL MODULE: ./build/stream-collector.js
var stream_collector = __nccwpck_require__(3849);
// EXTERNAL MODULE: ./build/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = __nccwpck_require__(4157);
// EXTERNAL MODULE: ./build/toUtf8.js
var toUtf8 = __nccwpck_require__(7357);
// EXTERNAL MODULE: ./build/schemas_0.js
var schemas_0 = __nccwpck_require__(5024);
// EXTERNAL MODULE: ./build/json.js
var build_json = __nccwpck_require__(7657);
// EXTERNAL MODULE: ./build/outside.js
var outside = __nccwpck_require__(4256);
// EXTERNAL MODULE: ./build/abort.js
var abort = __nccwpck_require__(1321);
// EXTERNAL MODULE: ./build/access-denied.js
var access_denied = __nccwpck_require__(3005);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9984);
// EXTERNAL MODULE: ./build/similar.js
var similar = __nccwpck_require__(3710);
// EXTERNAL MODULE: ./build/clusters.js
var clusters = __nccwpck_require__(1548);
// EXTERNAL MODULE: ./build/input-types.js
var input_types = __nccwpck_require__(8419);
// EXTERNAL MODULE: ./build/json-text.js
var json_text = __nccwpck_require__(2837);
// EXTERNAL MODULE: ./build/arn.js
var build_arn = __nccwpck_require__(4664);
// EXTERNAL MODULE: ./build/service-changes.js
var service_changes = __nccwpck_require__(4936);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __nccwpck_require__(3053);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
;// CONCATENATED MODULE: ./build/index.js



























// node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
	if (!isDefaultSocketTimeoutEnabled()) return;
	if (typeof requestHandler?.handle === "function") return;
	return timeoutMs;
};
// node_modules/@aws-sdk/client-ecs/dist-es/auth/httpAuthSchemeProvider.js
const defaultECSHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,endpoints.m)(context).operation,
		region: await (0,endpoints.p)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ecs",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultECSHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,Sha256Node.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,endpoints.p)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-ecs/package.json
var version = "3.1162.0";
const remoteProvider = async (init) => {
	const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __nccwpck_require__.e(/* import() */ 2858).then(__nccwpck_require__.bind(__nccwpck_require__, 2858));
	if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
		init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
		const { fromHttp } = await __nccwpck_require__.e(/* import() */ 9208).then(__nccwpck_require__.bind(__nccwpck_require__, 9208));
		return (0,chain.t)(fromHttp(init), fromContainerMetadata(init));
	}
	if (process.env["AWS_EC2_METADATA_DISABLED"] && process.env["AWS_EC2_METADATA_DISABLED"] !== "false") return async () => {
		throw new CredentialsProviderError.t("EC2 Instance Metadata Service access disabled", { logger: init.logger });
	};
	init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
	return fromInstanceMetadata(init);
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
	const chain = internalCreateChain(providers);
	let activeLock;
	let passiveLock;
	let credentials;
	let forceRefreshLock;
	const provider = async (options) => {
		if (options?.forceRefresh) {
			if (!forceRefreshLock) forceRefreshLock = chain(options).then((c) => {
				credentials = c;
			}).finally(() => {
				forceRefreshLock = void 0;
			});
			await forceRefreshLock;
			return credentials;
		}
		if (credentials?.expiration) {
			if (credentials?.expiration?.getTime() < Date.now()) credentials = void 0;
		}
		if (activeLock) await activeLock;
		else if (!credentials || treatAsExpired?.(credentials)) {
			if (credentials) {
				if (!passiveLock) passiveLock = chain(options).then((c) => {
					credentials = c;
				}).catch(() => {}).finally(() => {
					passiveLock = void 0;
				});
			} else {
				activeLock = chain(options).then((c) => {
					credentials = c;
				}).finally(() => {
					activeLock = void 0;
				});
				return provider(options);
			}
		}
		return credentials;
	};
	return provider;
}
const internalCreateChain = (providers) => async (awsIdentityProperties) => {
	let lastProviderError;
	for (const provider of providers) try {
		return await provider(awsIdentityProperties);
	} catch (err) {
		lastProviderError = err;
		if (err?.tryNextLink) continue;
		throw err;
	}
	throw lastProviderError;
};
// node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
let multipleCredentialSourceWarningEmitted = false;
const defaultProvider = (init = {}) => memoizeChain([
	async () => {
		if (init.profile ?? process.env["AWS_PROFILE"]) {
			if (process.env["AWS_ACCESS_KEY_ID"] && process.env["AWS_SECRET_ACCESS_KEY"]) {
				if (!multipleCredentialSourceWarningEmitted) {
					(init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
					multipleCredentialSourceWarningEmitted = true;
				}
			}
			throw new CredentialsProviderError.t("AWS_PROFILE is set, skipping fromEnv provider.", {
				logger: init.logger,
				tryNextLink: true
			});
		}
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
		return (0,dist_es.i)(init)();
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
		const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
		if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError.t("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
		const { fromSSO } = await __nccwpck_require__.e(/* import() */ 8004).then(__nccwpck_require__.bind(__nccwpck_require__, 8004));
		return fromSSO(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
		const { fromIni } = await __nccwpck_require__.e(/* import() */ 3823).then(__nccwpck_require__.bind(__nccwpck_require__, 3823));
		return fromIni(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
		const { fromProcess } = await __nccwpck_require__.e(/* import() */ 9421).then(__nccwpck_require__.bind(__nccwpck_require__, 9421));
		return fromProcess(init)(awsIdentityProperties);
	},
	async (awsIdentityProperties) => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
		const { fromTokenFile } = await __nccwpck_require__.e(/* import() */ 5003).then(__nccwpck_require__.bind(__nccwpck_require__, 5003));
		return fromTokenFile(init)(awsIdentityProperties);
	},
	async () => {
		init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
		return (await remoteProvider(init))();
	},
	async () => {
		throw new CredentialsProviderError.t("Could not load credentials from any providers", {
			tryNextLink: false,
			logger: init.logger
		});
	}
], credentialsTreatedAsExpired);
const credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = class extends AwsJsonRpcProtocol.t {
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
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
};
// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/bdd.js
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
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://ecs.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
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
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd = Sha256Node.U.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/endpointResolver.js
const cache = new Sha256Node.H({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,Sha256Node.B)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
Sha256Node.V.aws = Sha256Node.d;
// node_modules/@aws-sdk/client-ecs/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2014-11-13",
		base64Decoder: config?.base64Decoder ?? Sha256Node.st,
		base64Encoder: config?.base64Encoder ?? Sha256Node.ot,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECSHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new Sha256Node.o()
		}],
		logger: config?.logger ?? new Sha256Node.J(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ecs",
			errorTypeRegistries: schemas_0.P,
			xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
			version: "2014-11-13",
			serviceTarget: "AmazonEC2ContainerServiceV20141113"
		},
		serviceId: config?.serviceId ?? "ECS",
		sha256: config?.sha256 ?? Sha256Node.t,
		urlParser: config?.urlParser ?? configLoader.r,
		utf8Decoder: config?.utf8Decoder ?? toUtf8.n,
		utf8Encoder: config?.utf8Encoder ?? toUtf8.t
	};
};
// node_modules/@aws-sdk/client-ecs/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,Sha256Node.Z)(process.version);
	const defaultsMode = (0,Sha256Node.W)(config);
	const defaultConfigProvider = () => defaultsMode().then(Sha256Node.Q);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,Sha256Node.ct)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,configLoader.t)(Sha256Node.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? Sha256Node.rt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,Sha256Node.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,configLoader.t)(Sha256Node.g, config),
		region: config?.region ?? (0,configLoader.t)(Sha256Node.q, {
			...Sha256Node.K,
			...loaderConfig
		}),
		requestHandler: node_http_handler.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,configLoader.t)({
			...Sha256Node._,
			default: async () => (await defaultConfigProvider()).retryMode || Sha256Node.y
		}, config),
		streamCollector: config?.streamCollector ?? stream_collector.t,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,configLoader.t)(Sha256Node.nt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,configLoader.t)(Sha256Node.tt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,configLoader.t)(Sha256Node.f, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-ecs/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-ecs/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,Sha256Node.l)(runtimeConfig), (0,Sha256Node.Y)(runtimeConfig), (0,Sha256Node.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,Sha256Node.u)(extensionConfiguration), (0,Sha256Node.X)(extensionConfiguration), (0,Sha256Node.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js
var ECSClient = class extends Sha256Node.et {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = (0,commandBuilder.i)(_config_0);
		const _config_2 = (0,Sha256Node.b)(_config_1);
		const _config_3 = (0,Sha256Node.v)(_config_2);
		const _config_4 = (0,Sha256Node.G)(_config_3);
		const _config_5 = (0,Sha256Node.O)(_config_4);
		const _config_6 = (0,endpoints.n)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,Sha256Node.$)(this.config));
		this.middlewareStack.use((0,Sha256Node.m)(this.config));
		this.middlewareStack.use((0,Sha256Node.h)(this.config));
		this.middlewareStack.use((0,Sha256Node.k)(this.config));
		this.middlewareStack.use((0,Sha256Node.D)(this.config));
		this.middlewareStack.use((0,Sha256Node.E)(this.config));
		this.middlewareStack.use((0,Sha256Node.T)(this.config));
		this.middlewareStack.use((0,Sha256Node.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultECSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new Sha256Node.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,Sha256Node.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServicesCommand.js
var DescribeServicesCommand = class extends (0,commandBuilder.r)(commandBuilder.t, commandBuilder.n, "DescribeServices", schemas_0.m) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServicesCommand.js
var ListServicesCommand = class extends (0,commandBuilder.r)(commandBuilder.t, commandBuilder.n, "ListServices", schemas_0.S) {};
// src/lib/deferred.ts
/**
* An object of asynchronous methods whose code is loaded when one of them is first called, and once.
*
* @param load where the methods come from; where it rejects, the call does
*/
function deferred(load) {
	let loading = null;
	const call = async (name, args) => {
		loading ??= load();
		return (await loading)[name]?.(...args);
	};
	return new Proxy({}, { get(_, name) {
		if (typeof name === "symbol" || name === "then") return void 0;
		return (...args) => call(name, args);
	} });
}
/** Some of these methods as a plain object, to be spread into a larger one. */
function deferredPart(names, load) {
	const methods = deferred(load);
	return Object.fromEntries(names.map((name) => [name, methods[name]]));
}
// src/adapters/answers.ts
/** Far more than any answer has that is read here: ten services with all their events are about a megabyte. */
const largestAnswer = 16777216;
/**
* Reads each answer to its end before the SDK sees it, and no further than `largest` bytes: a server that never stops
* sending fills no memory, and one that nests without end fills no stack. A handler's other members are kept.
*/
function withBoundedAnswers(handler, largest = largestAnswer) {
	const inner = handler;
	const handle = async (request, options) => {
		const answer = await inner.handle(request, options);
		const body = await readAnswer(answer.response.body, largest);
		if (body instanceof Uint8Array && (0,build_json.i)(body) > 100) throw tooDeep();
		answer.response.body = body;
		return answer;
	};
	return new Proxy(handler, { get: (target, name) => {
		if (name === "handle") return handle;
		const member = Reflect.get(target, name, target);
		return typeof member === "function" ? member.bind(target) : member;
	} });
}
/** @throws Error named `AnswerTooLarge` */
async function readAnswer(body, largest) {
	if (!isStream(body)) return body;
	const chunks = [];
	let bytes = 0;
	for await (const chunk of body) {
		bytes += chunk.length;
		if (bytes > largest) throw tooLarge(largest);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function isStream(body) {
	return typeof body === "object" && body !== null && !(body instanceof Uint8Array) && Symbol.asyncIterator in body;
}
function tooLarge(largest) {
	const error = /* @__PURE__ */ new Error(`the answer is larger than ${Math.round(largest / 1024 / 1024)} MiB`);
	error.name = "AnswerTooLarge";
	return error;
}
function tooDeep() {
	const error = /* @__PURE__ */ new Error(`the answer is nested more than 100 levels deep`);
	error.name = "AnswerTooDeep";
	return error;
}
// src/adapters/pacer.ts
/**
* The operations that share a quota, and how many of them AWS grants an account and region in a second once the burst is
* used up (ECS developer guide, "Request throttling"; CloudWatch Logs quotas).
*/
const quotas = [
	[1, /^ecs:(Register|Deregister)TaskDefinition$/],
	[5, /^ecs:(Create|Delete|Update)Service$/],
	[20, /^ecs:(DescribeTaskDefinition|ListTaskDefinition\w*)$/],
	[20, /^ecs:(DescribeServices|ListServices)$/],
	[20, /^ecs:(Describe|List)ServiceDeployments$/],
	[20, /^ecs:DescribeServiceRevisions$/],
	[20, /^ecs:(Describe|List)(Tasks|ContainerInstances)$/],
	[25, /^logs:GetLogEvents$/]
];
/** Other runs take their share of a quota, too. */
const share = .9;
/** The pacer of one run. */
function createPacer(clock) {
	/** When the next request may be sent, ms, by the index of the quota; only of those that AWS has refused. */
	const next = /* @__PURE__ */ new Map();
	const quotaOf = (operation) => quotas.findIndex(([, operations]) => operations.test(operation));
	const intervalMs = (index) => 1e3 / ((quotas[index]?.[0] ?? 1) * share);
	return {
		async turn(operation, signal) {
			if (next.size === 0) return;
			const index = quotaOf(operation);
			const dueMs = next.get(index);
			if (dueMs === void 0) return;
			const nowMs = clock.now();
			const sendMs = Math.max(dueMs, nowMs);
			next.set(index, sendMs + intervalMs(index));
			if (sendMs > nowMs) await clock.sleep(sendMs - nowMs, signal);
		},
		refused(operation) {
			const index = quotaOf(operation);
			if (index !== -1) next.set(index, Math.max(next.get(index) ?? 0, clock.now() + intervalMs(index)));
		}
	};
}
// src/lib/regions.ts
/**
* The regions of every partition (AWS general reference, "Regions"). AWS opens new ones, so a region that is not in
* the list is tried all the same: the list only says what a name that does not resolve may have meant.
*/
const regions = [
	...each("us-", "east-1", "east-2", "west-1", "west-2", "gov-east-1", "gov-west-1"),
	...each("us-", "iso-east-1", "iso-west-1", "isob-east-1", "isob-west-1", "isof-east-1", "isof-south-1"),
	...each("eu-", "central-1", "central-2", "north-1", "south-1", "south-2", "west-1", "west-2", "west-3"),
	...each("eu-", "isoe-west-1"),
	...each("ap-", "east-1", "east-2", "northeast-1", "northeast-2", "northeast-3", "south-1", "south-2"),
	...each("ap-", "southeast-1", "southeast-2", "southeast-3", "southeast-4", "southeast-5", "southeast-6"),
	...each("ap-", "southeast-7"),
	...each("ca-", "central-1", "west-1"),
	...each("cn-", "north-1", "northwest-1"),
	...[
		"af-south-1",
		"eusc-de-east-1",
		"il-central-1",
		"me-central-1",
		"me-south-1",
		"mx-central-1",
		"sa-east-1"
	]
];
function each(prefix, ...names) {
	return names.map((name) => `${prefix}${name}`);
}
/** Whether it is one of the regions that were open when this was written. */
function isKnownRegion(region) {
	return regions.includes(region);
}
/** The region that a mistyped one most likely meant; null when none is near. */
function nearestRegion(region) {
	return (0,similar.t)(region, regions, 1)[0] ?? null;
}
/** The region in the host name of an AWS endpoint, as in `ecs.eu-west-1.amazonaws.com`; null when there is none. */
function regionOfHost(host) {
	return host.slice(0, 255).split(".").slice(1).find((label) => /^[a-z]{2,5}(?:-[a-z]{2,15}){1,3}-\d{1,3}$/.test(label)) ?? null;
}
// src/lib/text.ts
/**
* Text that comes from outside (events, reasons, logs, names) is data. These functions put it into a place of ours
* so that nothing there takes it for its own language: the runner's workflow commands, Markdown, HTML, Mermaid.
*/
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;
/** One printable line. */
function oneLine(text) {
	return text.replace(unprintable, " ").trim();
}
/**
* A line that the runner never takes for a command. It acts on `::name::` where a line begins with it after blanks,
* and on `##[name]` anywhere (actions/runner, ActionCommand.cs).
*/
function asLogText(text) {
	return oneLine(text).replaceAll("##[", "## [").replace(/^::/, ": :");
}
/** GitHub shows no more of an annotation, and cuts what is longer in the middle of a word. */
const longestAnnotation = 4e3;
/** An annotation, which stands in the log too, where `##[` begins a command of the log view: one line of it. */
function asAnnotation(text, length = longestAnnotation) {
	return cut(oneLine(text), length).replaceAll("##[", "## [");
}
/** A line of a container's log: its indentation is kept. For a place where something of ours stands before it. */
function asDataLine(text) {
	return text.replaceAll("	", "    ").replace(unprintable, " ").trimEnd().replaceAll("##[", "## [");
}
/** Cuts to `length` characters, never inside a surrogate pair, and says so by an ellipsis. */
function cut(text, length) {
	const characters = [...text.slice(0, 2 * length + 2)];
	return characters.length <= length ? text : `${characters.slice(0, Math.max(0, length - 1)).join("")}…`;
}
/** Without the slashes at its end. */
function withoutSlashes(address) {
	let end = address.length;
	while (address[end - 1] === "/") end -= 1;
	return address.slice(0, end);
}
/** Text inside Markdown, a table's cell included: neither markup, HTML, mentions, references nor a cell's end. */
function asMarkdown(text) {
	return escapeMarkdown(oneLine(text)).replace(/(&#(?:64|35);)(?=\w)/g, "$1<!-- -->").replace(/(?<![A-Za-z0-9])(gh-)(?=\d)/gi, "$1<!-- -->").replace(/(?<![\w&#])[0-9a-f]{7,64}(?!\w)/gi, partedHash);
}
/** GitHub links a commit by seven characters of its SHA or more. Plain numbers are left whole. */
function partedHash(hash) {
	return /\d/.test(hash) && /[a-f]/i.test(hash) ? `${hash.slice(0, 6)}<!-- -->${hash.slice(6)}` : hash;
}
function escapeMarkdown(line) {
	return line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#+!|~$@]|:(?=\/\/|[\w+-]+:)|(?<=www)\./gi, (character) => `&#${character.charCodeAt(0)};`);
}
/**
* A code span in Markdown: `<code>` with everything inside escaped, which holds any backtick and any pipe. A long name
* of an image may break after its registry, so that a table of them is no wider than the page.
*/
function asCode(text) {
	return `<code>${escapeMarkdown(oneLine(text)).replace(/(\/|&#64;)(?=.)/g, "$1<wbr>")}</code>`;
}
/** A preformatted block: lines kept, nothing in them acts. */
function asPreformatted(lines) {
	return `<pre>${lines.map((line) => escapeMarkdown(asDataLine(line))).join("\n")}</pre>`;
}
/** A part of the page that is opened by who wants to read it; title and content are Markdown already. */
function asFold(title, content, open = false) {
	return `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A label in a Mermaid gantt: its grammar ends a label at `:`, a statement at `;` or `#`, and knows `%%` comments. */
function asMermaid(text) {
	return oneLine(text).replace(/[:;#"<>{}`\\]|%%+/g, " ").replace(/\s+/g, " ").trim() || "-";
}
/** `1 task`, `2 tasks`. */
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** `text` with a full stop, unless it ends with a mark already: AWS's words and log lines often have none, and more follows. */
function withFullStop(text) {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
/** `text` without the full stop at its end, for the middle of a sentence. */
function withoutFullStop(text) {
	return text.endsWith(".") ? text.slice(0, -1) : text;
}
// src/adapters/aws-errors.ts
const throttlingCodes = /* @__PURE__ */ new Set([
	"BandwidthLimitExceeded",
	"EC2ThrottledException",
	"PriorRequestNotComplete",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestThrottled",
	"RequestThrottledException",
	"SlowDown",
	"ThrottledException",
	"Throttling",
	"ThrottlingException",
	"TooManyRequestsException",
	"TransactionInProgressException"
]);
const credentialCodes = /* @__PURE__ */ new Set([
	"ExpiredToken",
	"ExpiredTokenException",
	"UnrecognizedClientException",
	"InvalidSignatureException",
	"SignatureDoesNotMatch",
	"InvalidClientTokenId",
	"InvalidAccessKeyId",
	"MissingAuthenticationToken",
	"MissingAuthenticationTokenException",
	"IncompleteSignature",
	"IncompleteSignatureException",
	"CredentialsProviderError",
	"AuthFailure",
	"RequestExpired"
]);
/** The request never reached AWS. */
const unsentCodes = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH"
]);
/** The connection broke, before or after the request arrived. */
const brokenCodes = /* @__PURE__ */ new Set([
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT",
	"ECONNABORTED",
	"TimeoutError",
	"RequestTimeout",
	"RequestTimeoutException"
]);
/**
* Turns whatever the SDK threw into an AwsError that says what was asked, what AWS answered and what is lacking;
* `attempts`: how often the call was made until now.
*/
function toAwsError(error, subject, signal, redactor, attempts = 1) {
	if (error instanceof errors.t) return error;
	const thrown = partsOf(error);
	const kind = signal.aborted ? "aborted" : kindOf(thrown, subject.idempotent);
	const denied = kind === "denied" ? (0,access_denied.i)(thrown.message) : null;
	const action = kind === "denied" ? denied?.action ?? subject.operation : null;
	const { operation, resource } = subject;
	const { code, requestId } = thrown;
	const said = redactor.redact(saidBy(thrown));
	const message = redactor.redact(sentence(thrown, subject, kind, {
		denied,
		action: action ?? operation,
		attempts
	}));
	return new errors.t(message, {
		kind,
		operation,
		code,
		resource,
		requestId,
		action,
		said
	}, error);
}
/** Characters of an answer that are read and shown: AWS's own sentences have a few hundred. */
const longestMessage = 8e3;
function partsOf(error) {
	const record = typeof error === "object" && error !== null ? error : {};
	const metadata = record.$metadata ?? {};
	const name = typeof record.name === "string" ? record.name : "Error";
	const nodeCode = typeof record.code === "string" ? record.code : null;
	return {
		name,
		message: (0,errors.a)(error).slice(0, longestMessage),
		code: name === "Error" || name === "TypeError" ? nodeCode ?? name : name,
		status: typeof metadata.httpStatusCode === "number" ? metadata.httpStatusCode : null,
		requestId: typeof metadata.requestId === "string" ? metadata.requestId : null,
		skewCorrected: metadata.clockSkewCorrected === true,
		host: typeof record.hostname === "string" ? record.hostname : null
	};
}
/**
* "Too many concurrent attempts": another run registers the same family at this moment. The others stand inside an
* InvalidParameterException where EC2 or another service throttles ECS's own call ("Error retrieving security group
* information for [sg-…]: Request limit exceeded.").
*/
const throttlingText = /too many concurrent attempts|\bRequest limit exceeded|\bRequestLimitExceeded\b|\bRate exceeded\b|\bThrottlingException\b/i;
function kindOf(thrown, idempotent) {
	const { code, message, status } = thrown;
	if (status === 429 || throttlingCodes.has(code)) return "throttled";
	if (throttlingText.test(message)) return "throttled";
	if (thrown.skewCorrected && (credentialCodes.has(code) || code === "RequestTimeTooSkewed")) return "transient";
	if (credentialCodes.has(code) || /security token .{0,120}expired/i.test(message)) return "credentials";
	if (/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedException)$/.test(code)) return "denied";
	if (/is not authorized to perform/i.test(message)) return "denied";
	if (mistypedRegion(thrown) !== null) return "refused";
	if (unsentCodes.has(code)) return "transient";
	if (brokenCodes.has(code) || /socket hang up/i.test(message)) return idempotent ? "transient" : "lost";
	if (status !== null && status >= 500) return idempotent ? "transient" : "lost";
	return "refused";
}
/** The region of a host that does not exist, where it is none of AWS's; null for every other trouble. */
function mistypedRegion({ code, host }) {
	const region = code === "ENOTFOUND" && host !== null ? regionOfHost(host) : null;
	return region === null || isKnownRegion(region) ? null : region;
}
function sentence(thrown, subject, kind, reading) {
	const about = subject.resource === null ? subject.operation : `${subject.operation} (${subject.resource})`;
	if (kind === "aborted") return `${about} was cut off because the run was cancelled.`;
	const said = saidBy(thrown);
	const region = mistypedRegion(thrown);
	if (region !== null) {
		const near = nearestRegion(region);
		const hint = near === null ? "" : ` Did you mean \`${near}\`?`;
		return `${about} failed: there is no region \`${region}\`, since the address ${thrown.host} does not exist.${hint} Set \`aws-region\`, or AWS_REGION, to a region of AWS.`;
	}
	const request = thrown.requestId === null ? "" : ` (request ${thrown.requestId})`;
	if (kind === "denied") return deniedSentence(about, `${said}${request}`, reading);
	if (kind === "credentials") return `${about} failed because of the AWS credentials: ${said}${request}. Get fresh ones in this job by a step of aws-actions/configure-aws-credentials before this one; for long waits let this step renew its credentials, by \`role-to-assume\`.`;
	if (kind === "lost") return `The answer to ${about} was lost: ${said}${request}`;
	return `${about} failed${reading.attempts > 1 ? ` after ${reading.attempts} attempts` : ""}: ${said}${request}`;
}
function saidBy({ code, message }) {
	return `${code}: ${message.replace(/\s+/g, " ").trim()}`;
}
/** Whose policy refused, and what to change there: a permissions boundary is not mended by the role's own policy. */
function deniedSentence(about, said, { denied, action }) {
	const { name, isUser, resource } = denied ?? {
		name: null,
		isUser: false,
		resource: null
	};
	const caller = name === null ? "the role that this job uses" : `the ${isUser ? "user" : "role"} ${name}`;
	const policy = denied === null ? null : (0,access_denied.r)(denied);
	const stated = `${about} was denied${policy === null ? "" : ` ${action}, because ${policy}`}: ${withFullStop(said)}`;
	const note = resourceNote(resource);
	if (denied !== null && policy !== null) return `${stated} ${(0,access_denied.t)(denied, caller, action, resource)}${note}`;
	const who = isUser && name !== null ? caller : "the role that this job uses";
	const which = [!isUser && name !== null ? `role ${name}` : null, resource === null ? null : `resource ${resource}`].filter((part) => part !== null).join(", ");
	return `${stated} Allow ${action} for ${who}.${which === "" ? "" : ` It concerns ${which}.`}${note}`;
}
/** What is easily missed where an action is allowed already, and only not for this resource. */
function resourceNote(resource) {
	if (resource === null || !/:(?:service|task)\/[^/]+\/./.test(resource)) return "";
	return " A policy that names it without its cluster (the short form of the ARN) does not cover it.";
}
// src/adapters/call.ts
/**
* Makes one call, repeated while AWS refuses it for its rate or does not answer. The SDK's own retries are off:
* they stop retrying throttled calls after seconds, sleep on a clock of their own, and repeat a write whose answer was lost.
* A call that AWS refuses because the session of `role-to-assume` has expired is made once more with a new one: nothing
* was done yet.
*
* @throws AwsError
*/
async function call(settings, subject, send, signal) {
	if (settings.readOnly && subject.mutates) throw new Error(`A run that only reads must not call ${subject.operation}.`);
	let slow = 0;
	let renewed = false;
	for (let attempt = 1;; attempt += 1) {
		await whenDue(settings, subject, signal);
		const session = await sessionFor(settings, subject, signal);
		const over = AbortSignal.timeout(settings.answerMs ?? longestAnswerMs);
		const either = AbortSignal.any([signal, over]);
		try {
			return await (0,abort.t)(send(either), either);
		} catch (thrown) {
			const isSlow = over.aborted && !signal.aborted;
			if (isSlow) slow += 1;
			const error = toAwsError(isSlow ? tooSlow() : cutMessage(thrown, settings), subject, signal, settings.redactor, attempt);
			if (session !== null && !renewed && isExpiredSession(error)) {
				renewed = true;
				await renew(settings, subject, session, signal);
				continue;
			}
			const { kind } = error.details;
			if (kind === "throttled") settings.pacer?.refused(subject.operation);
			const last = attempt >= settings.attempts || slow >= mostSlowAnswers;
			if (kind !== "throttled" && kind !== "transient" || last) throw error;
			await rest(settings, subject, backoffMs(kind, attempt, settings.random()), signal);
		}
	}
}
/**
* How the calls of one service are made, by what they declare: a read; a write, whose lost answer is the caller's to
* settle; and a write that may be repeated, because doing it twice changes nothing. All throw AwsErrors.
*
* @param prefix of the IAM actions: `ecs`
*/
function callsOf(prefix, settings) {
	const declared = (kind) => (operation, resource, signal, send) => {
		return call(settings, {
			operation: `${prefix}:${operation}`,
			resource,
			...kind
		}, (abortSignal) => send({ abortSignal }), signal);
	};
	return {
		read: declared({
			mutates: false,
			idempotent: true
		}),
		write: declared({
			mutates: true,
			idempotent: false
		}),
		writeRepeatable: declared({
			mutates: true,
			idempotent: true
		})
	};
}
/** The socket's own time-outs end with its silence, so a server that sends a byte a second needs this one. */
const longestAnswerMs = 6e4;
/** A server that is so slow twice is not waited for a third time. */
const mostSlowAnswers = 2;
/** By its name a write's answer counts as lost, and a read is repeated. */
function tooSlow() {
	const error = /* @__PURE__ */ new Error("no complete answer came in time");
	error.name = "TimeoutError";
	return error;
}
/** An error's text comes from outside, too. */
function cutMessage(thrown, { redactor }) {
	if (thrown instanceof Error && thrown.message.length > 4096) thrown.message = (0,outside.n)(redactor.redact)(thrown.message);
	return thrown;
}
/**
* Full jitter. ECS refills a bucket at 1 to 20 calls a second (ECS developer guide, "Request throttling"), so a
* throttled call waits in seconds; a broken connection in tenths of one.
*/
function backoffMs(kind, attempt, random) {
	const [base, longest] = kind === "throttled" ? [1e3, 6e4] : [100, 2e4];
	return Math.min(longest, base * 2 ** (attempt - 1)) * (.25 + .75 * random);
}
/** Codes of credentials that were right before; a session that IAM has revoked is called invalid. */
const expiredCodes = /^(ExpiredToken|ExpiredTokenException|InvalidClientTokenId|UnrecognizedClientException)$/;
function isExpiredSession({ details, message }) {
	if (details.kind !== "credentials") return false;
	return expiredCodes.test(details.code) || /security token .{0,120}expired/i.test(details.said ?? message);
}
/** The number of the session that the call is signed with; null without `role-to-assume`. */
async function sessionFor(settings, subject, signal) {
	try {
		return await settings.session?.ready(signal) ?? null;
	} catch (error) {
		throw toAwsError(error, subject, signal, settings.redactor);
	}
}
async function renew(settings, subject, session, signal) {
	try {
		await settings.session?.renew(session, signal);
	} catch (error) {
		throw toAwsError(error, subject, signal, settings.redactor);
	}
}
function whenDue(settings, subject, signal) {
	return paused(settings, subject, signal, settings.pacer?.turn(subject.operation, signal));
}
function rest(settings, subject, ms, signal) {
	return paused(settings, subject, signal, settings.clock.sleep(ms, signal));
}
async function paused({ redactor }, subject, signal, pause) {
	try {
		await pause;
	} catch (error) {
		throw signal.aborted ? toAwsError(error, subject, signal, redactor) : error;
	}
}
// src/adapters/to-service.ts
/** One service of a DescribeServices or UpdateService answer in our own shape; the texts in it pass `redact`. */
function toService(service, redact) {
	const configuration = service.deploymentConfiguration;
	const breaker = configuration?.deploymentCircuitBreaker;
	return {
		arn: service.serviceArn ?? "",
		name: service.serviceName ?? "",
		clusterArn: service.clusterArn ?? "",
		status: service.status ?? "ACTIVE",
		taskDefinition: service.taskDefinition ?? servingRevision(service) ?? null,
		desired: service.desiredCount ?? 0,
		running: service.runningCount ?? 0,
		pending: service.pendingCount ?? 0,
		scheduling: service.schedulingStrategy === "DAEMON" ? "DAEMON" : "REPLICA",
		controller: service.resourceManagementType === "ECS" ? "EXPRESS" : service.deploymentController?.type ?? "ECS",
		usesTaskSets: (service.deploymentController?.type ?? "ECS") !== "ECS",
		strategy: configuration?.strategy ?? "ROLLING",
		circuitBreaker: {
			enabled: breaker?.enable ?? false,
			rollback: breaker?.rollback ?? false
		},
		deployments: (service.deployments ?? []).map((deployment) => toDeployment(deployment, redact)),
		events: (service.events ?? []).map((event) => ({
			id: event.id ?? "",
			atMs: timeOf(event.createdAt),
			message: redact(event.message ?? "")
		})),
		loadBalancers: (service.loadBalancers ?? []).map((loadBalancer) => ({
			targetGroupArn: loadBalancer.targetGroupArn ?? null,
			container: loadBalancer.containerName ?? null,
			containerPort: loadBalancer.containerPort ?? null
		})),
		serviceRevisions: (service.currentServiceRevisions ?? []).flatMap((revision) => revision.arn ?? []),
		members: toMembers(service)
	};
}
/**
* Where another controller than ECS's deploys, that of the task set that serves. An Express service may show its revision
* in its deployments alone (https://github.com/kayac/ecspresso/pull/902).
*/
function servingRevision({ taskSets, deployments }) {
	const isPrimary = ({ status }) => status === "PRIMARY";
	return (taskSets?.find(isPrimary) ?? deployments?.find(isPrimary))?.taskDefinition;
}
function toDeployment(deployment, redact) {
	const createdAtMs = timeOf(deployment.createdAt);
	return {
		id: deployment.id ?? "",
		status: deployment.status ?? "",
		rolloutState: deployment.rolloutState ?? null,
		rolloutReason: deployment.rolloutStateReason === void 0 ? null : redact(deployment.rolloutStateReason),
		taskDefinition: deployment.taskDefinition ?? "",
		desired: deployment.desiredCount ?? 0,
		running: deployment.runningCount ?? 0,
		pending: deployment.pendingCount ?? 0,
		failed: deployment.failedTasks ?? 0,
		createdAtMs,
		updatedAtMs: deployment.updatedAt ? timeOf(deployment.updatedAt) : createdAtMs
	};
}
/** Milliseconds since the epoch; 0 where AWS gave no time. */
function timeOf(date) {
	return date?.getTime() ?? 0;
}
/** The members that a user may set, as plain JSON; the bulky and the counting ones stay out. */
function toMembers(service) {
	const { events: _events, deployments, ...members } = service;
	const primary = deployments?.find((deployment) => deployment.status === "PRIMARY");
	const carried = {
		serviceConnectConfiguration: primary?.serviceConnectConfiguration,
		volumeConfigurations: primary?.volumeConfigurations,
		vpcLatticeConfigurations: primary?.vpcLatticeConfigurations
	};
	return JSON.parse(JSON.stringify({
		...carried,
		...members
	}));
}
// src/adapters/services.ts
/** What every run begins with, and all of ECS that is loaded for it: the rest is in ecs.ts. Rejects with an AwsError. */
function createServices(client, settings) {
	const { read } = callsOf("ecs", settings);
	const redact = (0,outside.n)(settings.redactor.redact);
	return {
		/** Services that ECS does not know are left out. At most ten names. */
		async describeServices(cluster, services, signal) {
			const command = new DescribeServicesCommand({
				cluster,
				services: [...services]
			});
			return ((await read("DescribeServices", services.join(", "), signal, (options) => client.send(command, options))).services ?? []).map((service) => toService(service, redact));
		},
		/** Names of the cluster's services, at most the first hundred. */
		async listServices(cluster, signal) {
			const command = new ListServicesCommand({
				cluster,
				maxResults: 100
			});
			return (await read("ListServices", cluster, signal, (options) => client.send(command, options))).serviceArns ?? [];
		}
	};
}
// src/adapters/aws.ts
/** The channel on which Node tells of every request (Node's documentation, "Diagnostics Channel"). */
const requestStarted = "http.client.request.start";
/** Of each request, ms. */
const timeouts = {
	connectionTimeout: 5e3,
	requestTimeout: 3e4,
	throwOnRequestTimeout: true
};
const overHttp = () => ({ requestHandler: new node_http_handler.t(timeouts) });
/** A call that is repeated anyway waits so long for one answer, ms. */
const pollAnswerMs = 2e4;
/** The AWS clients of one run. What a plain deploy does not need is loaded when it is first asked for. */
function createAws(region, callSettings, wire = overHttp()) {
	const settings = {
		...callSettings,
		pacer: createPacer(callSettings.clock)
	};
	const { session = null } = settings;
	const configuration = {
		...configurationOf(region, wire),
		...session !== null && { credentials: session.credentials }
	};
	const client = new ECSClient(configuration);
	const pollingCalls = {
		answerMs: pollAnswerMs,
		...settings,
		attempts: Math.min(3, settings.attempts)
	};
	const cleanupCalls = {
		...settings,
		attempts: Math.min(5, settings.attempts)
	};
	const ecsWith = (own) => ({
		...createServices(client, own),
		...deferredPart([
			"updateService",
			"describeTaskDefinition",
			"registerTaskDefinition",
			"activeRevisions",
			"findServiceDeployment",
			"stopServiceDeployment",
			"continueServiceDeployment",
			"sourceRevisions",
			"listDeployments",
			"taskDefinitionsOf",
			"serviceRevisionDigests",
			"pinnedDigests",
			"revisionMembers",
			"managedAddresses",
			"runningDigests"
		], async () => (await __nccwpck_require__.e(/* import() */ 7610).then(__nccwpck_require__.bind(__nccwpck_require__, 7610))).createEcs(client, own)),
		...deferredPart([
			"describeTagged",
			"allServices",
			"allClusters",
			"deleteService",
			"tagService"
		], async () => (await __nccwpck_require__.e(/* import() */ 6845).then(__nccwpck_require__.bind(__nccwpck_require__, 6845))).createServiceLifecycle(client, own)),
		...deferredPart([
			"listStoppedTasks",
			"listStoppedInCluster",
			"describeTasks",
			"protectedTasks",
			"tasksOfService"
		], async () => (await __nccwpck_require__.e(/* import() */ 3193).then(__nccwpck_require__.bind(__nccwpck_require__, 3193))).createTasks(client, own)),
		...deferredPart(["taskTimes"], async () => (await __nccwpck_require__.e(/* import() */ 4389).then(__nccwpck_require__.bind(__nccwpck_require__, 4389))).createTaskTimes(client, own)),
		...deferredPart(["describeWithTags", "createService"], async () => (await __nccwpck_require__.e(/* import() */ 7796).then(__nccwpck_require__.bind(__nccwpck_require__, 7796))).createServiceCreation(client, own)),
		...deferredPart([
			"describeServiceDeployment",
			"describeServiceDeployments",
			"targetGroupsOfServiceRevision"
		], async () => (await __nccwpck_require__.e(/* import() */ 6775).then(__nccwpck_require__.bind(__nccwpck_require__, 6775))).createDeployments(client, own)),
		...deferredPart([
			"runTask",
			"runningTasks",
			"stopTask"
		], async () => (await __nccwpck_require__.e(/* import() */ 6658).then(__nccwpck_require__.bind(__nccwpck_require__, 6658))).createTaskRunner(client, own)),
		...deferredPart([
			"createExpressService",
			"describeExpressService",
			"updateExpressService",
			"deleteExpressService"
		], async () => (await __nccwpck_require__.e(/* import() */ 6495).then(__nccwpck_require__.bind(__nccwpck_require__, 6495))).createExpress(client, own)),
		...deferredPart(["gatewayRoutes"], async () => (await __nccwpck_require__.e(/* import() */ 5864).then(__nccwpck_require__.bind(__nccwpck_require__, 5864))).createGateways(client, own)),
		...deferredPart(["clusterPlace"], async () => (await __nccwpck_require__.e(/* import() */ 7340).then(__nccwpck_require__.bind(__nccwpck_require__, 7340))).createClusters(client, pollingCalls)),
		...deferredPart(["readInstances"], async () => (await __nccwpck_require__.e(/* import() */ 763).then(__nccwpck_require__.bind(__nccwpck_require__, 763))).createInstances(client, pollingCalls)),
		...deferredPart([
			"activeRevisionsOf",
			"revisionsOfTasks",
			"deregisterTaskDefinition"
		], async () => (await __nccwpck_require__.e(/* import() */ 3881).then(__nccwpck_require__.bind(__nccwpck_require__, 3881))).createRevisions(client, cleanupCalls))
	});
	return {
		apis: {
			ecs: ecsWith(settings),
			ecsForPolling: ecsWith(pollingCalls),
			ecr: deferred(async () => (await __nccwpck_require__.e(/* import() */ 8121).then(__nccwpck_require__.bind(__nccwpck_require__, 8121))).createEcr(configuration, pollingCalls)),
			elb: {
				...deferredPart(["describeTargetGroups", "describeTargetHealth"], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7824), __nccwpck_require__.e(2945), __nccwpck_require__.e(2318)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2318))).createElb(configuration, pollingCalls)),
				...deferredPart(["deregistrationDelay"], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7824), __nccwpck_require__.e(2945), __nccwpck_require__.e(4746)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4746))).createElbAttributes(configuration, pollingCalls)),
				...deferredPart([
					"loadBalancersOf",
					"dnsNames",
					"listenersOf",
					"rulesOf"
				], async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7824), __nccwpck_require__.e(2945), __nccwpck_require__.e(2890)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2890))).createElbListeners(configuration, pollingCalls))
			},
			logs: deferred(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8671), __nccwpck_require__.e(4428)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4428))).createLogs(configuration, pollingCalls)),
			schedules: deferred(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2466), __nccwpck_require__.e(9089)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9089))).createSchedules(configuration, cleanupCalls)),
			autoScaling: deferred(async () => (await __nccwpck_require__.e(/* import() */ 1824).then(__nccwpck_require__.bind(__nccwpck_require__, 1824))).createAutoScaling(configuration, settings)),
			cloudWatch: deferred(async () => (await __nccwpck_require__.e(/* import() */ 4055).then(__nccwpck_require__.bind(__nccwpck_require__, 4055))).createCloudWatch(configuration, pollingCalls)),
			ssm: deferred(async () => (await __nccwpck_require__.e(/* import() */ 4518).then(__nccwpck_require__.bind(__nccwpck_require__, 4518))).createSsm(configuration, settings)),
			cloudFormation: deferred(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7824), __nccwpck_require__.e(5203)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5203))).createCloudFormation(configuration, settings)),
			iam: deferred(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7824), __nccwpck_require__.e(7270)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7270))).createIam(configuration, pollingCalls)),
			secretsManager: deferred(async () => (await __nccwpck_require__.e(/* import() */ 2704).then(__nccwpck_require__.bind(__nccwpck_require__, 2704))).createSecretsManager(configuration, pollingCalls)),
			efs: deferred(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2466), __nccwpck_require__.e(4571)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4571))).createEfs(configuration, pollingCalls)),
			ec2: deferred(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7824), __nccwpck_require__.e(697)]).then(__nccwpck_require__.bind(__nccwpck_require__, 697))).createEc2(configuration, pollingCalls)),
			codeDeploy: deferred(async () => (await __nccwpck_require__.e(/* import() */ 45).then(__nccwpck_require__.bind(__nccwpck_require__, 45))).createCodeDeploy(configuration, settings))
		},
		underWay: firstRequestOf(client),
		region: () => client.config.region(),
		destroy() {
			session?.destroy();
			client.destroy();
		}
	};
}
/** What the clients of all services have in common. */
function configurationOf(region, wire) {
	return {
		...region === null ? {} : { region },
		maxAttempts: 1,
		retryMode: "standard",
		authSchemePreference: ["aws.auth#sigv4"],
		...wire,
		...wire.requestHandler && { requestHandler: withBoundedAnswers(wire.requestHandler) }
	};
}
/**
* Resolves when the first request has been handed to the operating system, or has failed before that. Starting it
* does not suffice: its bytes leave only once the event loop has seen the connection, which loading code would delay.
*/
function firstRequestOf(client) {
	return new Promise((resolve) => {
		const onStart = (message) => {
			(0,external_node_diagnostics_channel_.unsubscribe)(requestStarted, onStart);
			message.request.once("finish", resolve);
		};
		(0,external_node_diagnostics_channel_.subscribe)(requestStarted, onStart);
		client.middlewareStack.add((next) => async (args) => {
			try {
				return await next(args);
			} finally {
				(0,external_node_diagnostics_channel_.unsubscribe)(requestStarted, onStart);
				resolve();
			}
		}, {
			step: "deserialize",
			name: "firstRequest",
			priority: "low",
			override: true
		});
	});
}
// src/adapters/clock.ts
/** The machine's own time. */
const systemClock = {
	now: () => Date.now(),
	sleep: async (ms, signal) => {
		try {
			await (0,promises_namespaceObject.setTimeout)(ms, void 0, signal === void 0 ? {} : { signal });
		} catch (error) {
			throw signal?.aborted ? signal.reason : error;
		}
	}
};
// src/lib/common-words.ts
/**
* Words that configuration and this action's own texts are made of. A variable with such a value (`APP_ENV=production`)
* must not blank out the word wherever it stands; who reads it there learns nothing.
*/
const words$1 = new Set(`
  true false none null undefined default enabled disabled required optional unknown automatic
  production development staging testing preview integration acceptance sandbox nonprod preprod prod stage test local
  info debug warn warning error trace verbose critical fatal notice silent information
  deployed unchanged registered planned failed cancelled superseded timed rolled back paused removed reported succeeded
  rolled-back timed-out blue-green read-only
  completed pending running stopped stopping starting provisioning deprovisioning activating deactivating draining
  active inactive healthy unhealthy available unavailable progress primary rollback deployment deployments deploying
  container containers service services cluster clusters definition definitions revision revisions registry repository
  application applications database databases postgres postgresql mysql mariadb mongodb redis memcached rabbitmq kafka
  elasticsearch opensearch dynamodb cloudwatch cloudfront fargate external internal localhost hostname username
  password passwords administrator admin root user users guest anonymous system
  awslogs awsfirelens fluentd splunk syslog journald gelf
  frontend backend worker workers scheduler scheduled consumer producer processor gateway balancer listener
  public private standard advanced standalone distributed development release releases version versions
  region regions account accounts environment environments configuration resource resources instance instances
  capacity provider providers network networks security subnet subnets address addresses platform memory
  linux windows ubuntu debian alpine amazon github actions workflow workflows runner repository pull request
  node python golang java ruby rails django laravel spring springboot express fastapi flask gunicorn uvicorn
  http https grpc tcp udp html json yaml text plain message messages endpoint endpoints
  read write only readonly readwrite forward strict relaxed dynamic static regional global europe america asia pacific
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today tomorrow yesterday
  task tasks image images docker log logs event events target targets group groups health check checks traffic
  command commands variable variables value values secret secrets token tokens key keys label labels option options
  exit code codes reason reasons started changed change changes nothing another following together
  connection connections refused timeout timeouts failure failures threshold percent minutes seconds
  essential exited terminated finished loading listening initialized initializing waiting
  web app api server client proxy cache queue store shop checkout orders payments customers
  always never sometimes allowed denied forbidden permission permissions authentication authorization
  and for from with without this that the not new old
  `.trim().split(/\s+/));
/** Endings of English nouns, participles and adverbs that no generated password has by chance. */
const endings = /^[a-z]{3,10}(?:tion|sion|ment|ness|able|ible|ally|ance|ence|ship|ized|ated|ting|ning|ring|sing|ling|ding|ered|ical|base|host|point|server|client|service|manager|handler)$/;
/** What a value would not say of itself if it were none. */
const telltale = /pass|secret|token|key|hunter|private|cred/;
const region = /^[a-z]{2,4}(?:-[a-z]{2,10}){1,2}-\d{1,2}[a-z]?$/;
/** Longer values are no words. */
const longest = 64;
/** A word of the list, or a code of an AWS region or zone. */
function isCommon(text) {
	const word = text.trim().toLowerCase();
	return word.length <= longest && (words$1.has(word) || region.test(word));
}
/**
* Whether a text is made of common words, short ones and small numbers: `rolled-back`, `http://localhost:8080`, `1.4.2`.
* Such a text is in every log, so hiding it hides nothing and blanks out much.
*/
function isMadeOfWords(text) {
	const value = text.trim();
	if (value.length > longest) return false;
	if (isCommon(value)) return true;
	if (value.split(/[^A-Za-z0-9]+/).filter((part) => part !== "").every(isSmall)) return true;
	const word = value.toLowerCase();
	return endings.test(word) && isOneCase(value) && !telltale.test(word);
}
function isSmall(part) {
	if (/^(?:\d{1,5}|[A-Za-z]{1,2})$/.test(part)) return true;
	return isOneCase(part) && words$1.has(part.toLowerCase());
}
function isOneCase(word) {
	return /^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(word);
}
// src/lib/secret-names.ts
/** Words in a name that say that its value is a secret, also inside a longer word (`splunk-token`, `apikey`). */
const words = /passw|passphrase|passcode|pwd|secret|token|credential|api[-_.]?key|access[-_.]?key|private[-_.]?key|license[-_.]?key|connection[-_.]?string|bearer|signature|authorization|webhook|cookie|jwt/i;
/** Words that say it only where they stand alone: `DB_PASS`, `ssh-key`, and not `bypass`, `monkey`. */
const wholeWords = /(?:^|[-_.])(?:key|pass|pin|salt|dsn|auth)(?:$|[-_.\d])/i;
/** The same in the spelling of JSON: `sshKey`. */
const lastWords = /[a-z\d](?:Key|Pass|Pin|Salt|Auth)$/;
/** Names that tell something about a secret: where it lies, how long it lives. */
const describing = /(?:[-_.]|(?<=[a-z])(?=[A-Z]))(?:arn|name|id|file|path|dir|ttl|expiry|expires?|expiration|timeout|length|size|prefix|header|issuer|audience|endpoint|host|port|region|enabled|required|type|algorithm|version|count|parameter|specs|s3)$/i;
/** Whether a name says that its value is a secret. */
function looksSecret(name) {
	const end = name.slice(-256);
	if (/access[-_.]?key[-_.]?id$/i.test(end)) return true;
	if (describing.test(end) || /kms[-_.]?key$|public[-_.]?key$/i.test(end)) return false;
	return words.test(end) || wholeWords.test(end) || lastWords.test(end);
}
/** Whether a text under the name of a secret is one, and neither a reference to one nor a word such as `ENABLED`. */
function isWorthHiding(text) {
	return text !== "" && !isReference(text) && !isCommon(text);
}
/** An ARN names where a secret lies. */
function isReference(text) {
	return text.startsWith("arn:");
}
// src/lib/user-info.ts
/** Longer authorities are none. */
const longestAuthority = 4096;
/** Where URLs in a text carry a password: from `start` to `end`, exclusive. */
function userInfosIn(text) {
	const found = [];
	for (let at = text.indexOf("://"); at !== -1; at = text.indexOf("://", at + 3)) {
		const from = at + 3;
		const length = text.slice(from, from + longestAuthority).search(/[\s/?#"'<>\\]/);
		const authority = text.slice(from, from + (length === -1 ? longestAuthority : length));
		const [colon, sign] = [authority.indexOf(":"), authority.lastIndexOf("@")];
		if (colon === -1 || sign <= colon + 1) continue;
		found.push({
			start: from + colon + 1,
			end: from + sign,
			password: authority.slice(colon + 1, sign)
		});
	}
	return found;
}
// src/lib/values-to-hide.ts
/** What a task definition, or a part of one, holds: nothing shows its values from here on, and its names are shown. */
function learnFrom(redactor, json) {
	redactor.allow(namesIn(json));
	redactor.learn(valuesToHide(json));
}
/** Names that the log shows in any case: of the family, the containers, their images, the log groups. */
function namesIn(json) {
	if (!(0,build_json.t)(json)) return [];
	const containers = (0,build_json.o)(json.containerDefinitions);
	const logs = containers.flatMap(({ logConfiguration: log }) => (0,build_json.t)(log) && (0,build_json.t)(log.options) ? [log.options] : []);
	return [
		json.family,
		json.taskDefinitionArn,
		...containers.flatMap(({ name, image }) => [name, image]),
		...logs.flatMap((options) => [
			options["awslogs-group"],
			options["awslogs-region"],
			options["awslogs-stream-prefix"]
		])
	].flatMap((name) => (0,build_json.s)(name) ?? []);
}
/**
* The values in a task definition, in overrides or in settings that no text may show: every value of an environment
* variable, the values of members, options, labels and flags whose names say so, and the passwords inside them.
*/
function valuesToHide(json) {
	const found = [];
	collect(json ?? null, "", found);
	return found;
}
function collect(json, key, found) {
	if (typeof json === "string") {
		if (looksSecret(key) && !isReference(json)) found.push({
			name: key,
			value: json
		});
		if (key === "valueFrom" && isSecretItself(json)) found.push({
			name: "secret",
			value: json
		});
		found.push(...secretsInText(json));
	} else if (Array.isArray(json)) {
		const texts = json.filter((element) => typeof element === "string");
		found.push(...flagValues(texts));
		for (const element of json) {
			const variable = key === "environment" && (0,build_json.t)(element) ? element : null;
			if (variable === null) collect(element, key, found);
			else found.push(...variableValues(variable));
		}
	} else if ((0,build_json.t)(json)) {
		const name = (0,build_json.s)(json.name) ?? (0,build_json.s)(json.key);
		for (const [member, value] of Object.entries(json)) collect(value, member === "value" && name !== null ? name : member, found);
	}
}
/**
* What was put where a reference belongs: no ARN and no name of a parameter. A name of letters and digits alone is more
* likely a password than the name of one.
*/
function isSecretItself(valueFrom) {
	if (isReference(valueFrom)) return false;
	return !/^[\w./-]+$/.test(valueFrom) || /^(?=[A-Za-z]*\d)[A-Za-z0-9]+$/.test(valueFrom);
}
function variableValues({ name, value }) {
	const text = typeof value === "number" ? String(value) : (0,build_json.s)(value);
	if (text === null) return [];
	const found = [{
		name: (0,build_json.s)(name) ?? "",
		value: text
	}, ...secretsInText(text)];
	const inside = /^\s{0,16}[{[]/.test(text) ? parsed(text) : null;
	if (inside !== null) collect(inside, "", found);
	return found;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
/** `NAME=value` and `name:password@` inside a longer text: a connection string, a URL, a shell's command. */
function secretsInText(text) {
	const found = flagValues(text.split(/\s+/));
	for (const [, name = "", double, single, bare] of text.matchAll(/(?<![\w.-])([\w.-]{1,128}?)[ ]?=[ ]?(?:"([^"]{1,4096})"|'([^']{1,4096})'|([^\s"';&,]{1,4096}))/g)) {
		const value = double ?? single ?? bare ?? "";
		if (looksSecret(name) && !isReference(value)) found.push({
			name,
			value
		});
	}
	for (const { password } of userInfosIn(text)) {
		found.push({
			name: "password",
			value: password
		});
		found.push({
			name: "password",
			value: decoded(password)
		});
	}
	return found;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** The word behind a flag that names a secret: `--password`, `x`. */
function flagValues(words) {
	return words.flatMap((value, index) => {
		const flag = words[index - 1];
		return flag !== void 0 && isSecretFlag(flag) && !value.startsWith("-") ? [{
			name: flag,
			value
		}] : [];
	});
}
function isSecretFlag(word) {
	return word.startsWith("-") && !word.includes("=") && looksSecret(word);
}
/** The same value for people: what is a secret by its name is hidden, whatever it is. */
function withoutSecrets(json, key = "") {
	if (typeof json === "string") return looksSecret(key) && isWorthHiding(json) || key === "valueFrom" && isSecretItself(json) ? "***" : json;
	if (Array.isArray(json)) return json.map((element, index) => {
		const flag = json[index - 1];
		if (typeof element === "string" && typeof flag === "string" && isSecretFlag(flag)) return "***";
		return withoutSecrets(element, key);
	});
	if (!(0,build_json.t)(json)) return json;
	const name = (0,build_json.s)(json.name) ?? (0,build_json.s)(json.key);
	return Object.fromEntries(Object.entries(json).map(([member, value]) => {
		if (key === "environment" && member === "value") return [member, "***"];
		return [member, withoutSecrets(value, member === "value" && name !== null ? name : member)];
	}));
}
// src/contract/hidden.ts
/** The job's own secrets: credentials, tokens and what else the environment names so. The inputs come later. */
function hideEnvironment(redactor, env) {
	for (const [name, value = ""] of Object.entries(env)) if (!(name.startsWith("INPUT_") && name !== "INPUT_GITHUB-TOKEN") && looksSecret(name)) redactor.learn([{
		name,
		value
	}]);
	redactor.allow([
		env.GITHUB_SHA ?? "",
		env.GITHUB_REPOSITORY ?? "",
		env.GITHUB_RUN_ID ?? ""
	]);
}
/** The values in the inputs are secrets from the first moment on; names that are shown anyway are none. */
function hideInputs(redactor, inputs) {
	const images = [inputs.image, ...inputs.images.map(({ image }) => image)];
	redactor.allow([
		...(0,clusters.n)(inputs.cluster),
		...inputs.service,
		...inputs.containerName,
		...images.filter((image) => image !== null)
	]);
	const given = [
		{ environment: inputs.environmentVariables.map(({ name, value }) => ({
			name,
			value
		})) },
		mapOf(inputs.dockerLabels),
		mapOf(inputs.logConfigurationOptions),
		{
			command: inputs.command,
			overridden: inputs.runTaskCommand
		},
		{ containerOverrides: inputs.runTaskContainerOverrides },
		inputs.serviceOverrides,
		inputs.serviceManagedEbsVolume,
		inputs.runTaskManagedEbsVolume
	];
	for (const json of given) learnFrom(redactor, json ?? {});
	redactor.learn(hiddenVariables(inputs.variables ?? []));
}
/** Names of resources, which a plan is to show. */
const resource = /^(arn:.*|(subnet|sg|vpc|fs|fsap)-[0-9a-f]{8,17})$/;
/** The values of variables, and of what they look up, that are hidden as those of the environment are. */
function hiddenVariables(variables) {
	return variables.filter(({ value }) => !resource.test(value.slice(0, 2048)));
}
function mapOf(pairs) {
	return Object.fromEntries(pairs.map(({ name, value }) => [name, value]));
}
// src/contract/codedeploy.ts
/** The kinds of the inputs about CodeDeploy. */
/** Names of applications, deployment groups and configurations have up to 100 characters (CodeDeploy API reference, "CreateDeployment"). */
function codeDeployName(of) {
	return (0,input_types.f)(/^[^\s/]{1,100}$/, `the name of a CodeDeploy ${of}: at most 100 characters, without spaces`);
}
/** What the deploy action sends of a description; CodeDeploy refuses longer ones. */
const longestDescription = 512;
/** Any text; it is cut, as the deploy action promises it. */
function codeDeployDescription() {
	return {
		unset: null,
		allowed: "any text",
		parse: (text) => ({ value: [...text.trim()].slice(0, longestDescription).join("") })
	};
}
// src/contract/structured.ts
/** Like `parseStructured` of `yaml.ts`, but loads the YAML parser only for a text that is not JSON. */
async function readStructured(text) {
	const json = (0,json_text.t)(text);
	return json === null ? (await Promise.all(/* import() */[__nccwpck_require__.e(1155), __nccwpck_require__.e(9792)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9792))).parseStructured(text) : (0,json_text.n)(json);
}
/** The object in a YAML or JSON text. */
async function readObject(text) {
	const read = await readStructured(text);
	if ("problem" in read) return {
		problems: [read.problem],
		place: read.place
	};
	return (0,build_json.t)(read.value) ? { value: read.value } : { problems: ["it is not an object"] };
}
/**
* Whether the text of an input is YAML or JSON itself, and not the path of a file that holds it: it has a line
* break, begins with a brace or bracket, or reads `key: value`.
*/
function isInline(text) {
	return /\n|^\s*[{[]|^[^:]*:(\s|$)/.test(text.trim());
}
// src/contract/command.ts
/** A command: a JSON array of its words, a YAML list of them, or words split as a POSIX shell splits them. */
function command() {
	return {
		unset: null,
		allowed: "a JSON array of strings, or words as in a POSIX shell with quotes around spaces",
		parse(text) {
			if (text.trim().startsWith("[")) return jsonWords(text);
			if (isYamlList(text)) return yamlWords(text);
			return splitWords(text);
		}
	};
}
function isYamlList(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	return lines.length > 1 && lines.every((line) => /^\s*- /.test(line));
}
function jsonWords(text) {
	try {
		return stringsOf(JSON.parse(text));
	} catch {
		return { problems: ["it begins with `[` but is not a valid JSON array"] };
	}
}
async function yamlWords(text) {
	const read = await readStructured(text);
	return "problem" in read ? { problems: [read.problem] } : stringsOf(read.value);
}
function stringsOf(value) {
	if (!Array.isArray(value)) return { problems: ["it is not a list"] };
	const wrong = value.findIndex((element) => typeof element !== "string");
	if (wrong === -1) return { value };
	return { problems: [`element ${wrong + 1} of the list is not a string (put it in quotes)`] };
}
/** The optional last quote tells whether a quoted text ends, so that one without an end is not read again from each `\"`. */
const word = /[^\s'"\\]+|\s+|\\([\s\S]?)|'([^']*)('?)|"((?:[^"\\]|\\[\s\S])*)("?)/g;
/**
* The words of a text as a POSIX shell would split them: blanks separate, quotes and backslashes keep together.
* Nothing is expanded: `$NAME`, `*`, `&&` and `#` stay as they are, since no shell runs the command.
*
* The `shlex` package is not used: it unescapes single-quoted text (`'\\'"x"`) and knows bash's `$'…'`.
*/
function splitWords(text) {
	const words = [];
	let current = null;
	for (const match of text.matchAll(word)) {
		const [piece, escaped, single, singleEnd, double, doubleEnd] = match;
		if (singleEnd === "" || doubleEnd === "") return { problems: [`the quote at character ${match.index + 1} is never closed`] };
		if (/^\s/.test(piece)) {
			if (current !== null) words.push(current);
			current = null;
		} else if (escaped !== void 0) {
			if (escaped === "") return { problems: ["it ends with a backslash that escapes nothing"] };
			if (escaped !== "\n") current = (current ?? "") + escaped;
		} else current = (current ?? "") + (single ?? unescaped(double) ?? piece);
	}
	if (current !== null) words.push(current);
	return { value: words };
}
/** In double quotes a backslash escapes only `$`, a backtick, `"`, `\` and a newline; elsewhere it is itself. */
function unescaped(text) {
	return text?.replace(/\\([$`"\\\n])/g, (_, character) => character === "\n" ? "" : character);
}
// src/contract/github.ts
/** The name of an environment at GitHub: 255 characters at most, and none that would break a line. */
function environmentName() {
	return (0,input_types.f)(/^[^\p{Cc}]{1,255}$/u, "an environment's name, of at most 255 characters");
}
/** An address that people can open. */
function webAddress() {
	return (0,input_types.f)(/^https?:\/\/[^\s"'<>]+$/, "an address that begins with `https://` or `http://`");
}
/** An account at GitHub, or one of its repositories. */
function attestationOwner() {
	return (0,input_types.f)(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\/(?!\.\.?$)[A-Za-z0-9._-]{1,100})?$/, "an owner at GitHub or `owner/repository`");
}
// src/contract/key-values.ts
/** Names with values: lines `name=value`, or a YAML or JSON mapping for values with newlines. */
function pairs(rules) {
	return {
		unset: [],
		allowed: `lines \`${rules.form}\`, or a YAML or JSON mapping`,
		async parse(text) {
			const read = await readPairs(text, rules.verbatim === true);
			if ("problems" in read) return read;
			const checks = read.value.map((pair) => rules.check?.(pair) ?? null).filter((problem) => problem !== null);
			const merged = withoutRepeats(read.value);
			const problems = [...checks, ..."problems" in merged ? merged.problems : []];
			if (problems.length > 0 || "problems" in merged) return { problems };
			const problem = rules.checkAll?.(merged.value) ?? null;
			return problem === null ? merged : { problems: [problem] };
		}
	};
}
async function readPairs(text, verbatim) {
	switch (formOf(text)) {
		case "lines": return pairsInLines(text, verbatim);
		case "list": return { problems: ["it is a list, not a mapping"] };
		case "mapping": return (await Promise.all(/* import() */[__nccwpck_require__.e(1155), __nccwpck_require__.e(9792)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9792))).readMapping(text);
	}
}
/**
* How the pairs are written. Its first line with content decides: `NAME=` before any `: ` is the line form, so
* `URL=http://x: y` and `JSON={"a": 1}` are lines, while `CONFIG: |` with `a=b` below it is a mapping.
*/
function formOf(text) {
	const first = text.split("\n").map((line) => line.trim()).find((line) => line !== "" && !line.startsWith("#"));
	if (first === void 0) return "lines";
	if (/^(\[|-(\s|$))/.test(first)) return "list";
	if (/^(\{|---(\s|$)|%YAML\b)/.test(first)) return "mapping";
	if (/^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*:(\s|$)/.test(first)) return "mapping";
	const equals = first.indexOf("=");
	const colon = first.search(/:(\s|$)/);
	return colon !== -1 && (equals === -1 || colon < equals) ? "mapping" : "lines";
}
function pairsInLines(text, verbatim) {
	const found = [];
	const problems = [];
	(text.endsWith("\r") ? text.slice(0, -1) : text).split(/\r?\n/).forEach((line, index) => {
		const content = line.trim();
		if (content === "" || content.startsWith("#")) return;
		const equals = line.indexOf("=");
		const name = line.slice(0, Math.max(equals, 0)).trim();
		if (equals === -1) problems.push(`line ${index + 1} has no \`=\``);
		else if (name === "") problems.push(`line ${index + 1} has no name before its \`=\``);
		else {
			const value = line.slice(equals + 1);
			found.push({
				name,
				value: verbatim ? value : value.trim(),
				line: index + 1
			});
		}
	});
	return problems.length > 0 ? { problems } : { value: found };
}
/** The pairs with equal repeats dropped; a name with two different values is a problem: it is not clear which one is meant. */
function withoutRepeats(all) {
	const byName = /* @__PURE__ */ new Map();
	const problems = [];
	for (const pair of all) {
		const earlier = byName.get(pair.name);
		if (earlier === void 0) byName.set(pair.name, pair);
		else if (earlier.value !== pair.value) problems.push(`\`${pair.name}\` has two different values, in lines ${earlier.line} and ${pair.line}`);
	}
	if (problems.length > 0) return { problems };
	return { value: [...byName.values()].map(({ name, value }) => ({
		name,
		value
	})) };
}
/**
* A name with a blank in it is most likely the second line of a value that has several, so not even the name
* is shown.
*/
function nameWithoutBlanks({ name, line }) {
	if (!/\s/.test(name)) return null;
	return `the name in line ${line} contains a space; a value of several lines needs the mapping form`;
}
const longestTag = {
	key: 128,
	value: 256
};
/** What ECS allows as a tag. */
function tagProblem({ name, value, line }) {
	const characters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
	if (/^aws:/i.test(name)) return `the tag in line ${line} begins with \`aws:\`, which is reserved for AWS`;
	if (name.length > longestTag.key) return `the tag key in line ${line} is longer than ${longestTag.key} characters`;
	if (value.length > longestTag.value) return `the tag value in line ${line} is longer than ${longestTag.value} characters`;
	if (characters.test(name) && characters.test(value)) return null;
	return `the tag in line ${line} has a character other than letters, digits, spaces and _ . : / = + - @`;
}
// src/contract/lifecycle-stages.ts
/**
* The lifecycle stages of ECS's blue/green, linear and canary deployments, in their order (ECS developer guide,
* "Lifecycle hooks"). RECONCILE_SERVICE comes only where several revisions ran before; PRE_PRODUCTION_TRAFFIC_SHIFT and
* PRODUCTION_TRAFFIC_SHIFT come again with each step of a linear or canary deployment.
*/
const LIFECYCLE_STAGES = [
	"RECONCILE_SERVICE",
	"PRE_SCALE_UP",
	"SCALE_UP",
	"POST_SCALE_UP",
	"TEST_TRAFFIC_SHIFT",
	"POST_TEST_TRAFFIC_SHIFT",
	"PRE_PRODUCTION_TRAFFIC_SHIFT",
	"PRODUCTION_TRAFFIC_SHIFT",
	"POST_PRODUCTION_TRAFFIC_SHIFT",
	"BAKE_TIME",
	"CLEAN_UP"
];
/** The stage of that name; null for a text that is none. */
function lifecycleStageIn(text) {
	return LIFECYCLE_STAGES.find((stage) => stage === text) ?? null;
}
// src/contract/overrides.ts
/** Members of UpdateService that `service-overrides` may hold, as in the API of @aws-sdk/client-ecs 3.1162. */
const serviceMembers = [
	"availabilityZoneRebalancing",
	"capacityProviderStrategy",
	"deploymentConfiguration",
	"deploymentController",
	"desiredCount",
	"enableECSManagedTags",
	"enableExecuteCommand",
	"forceNewDeployment",
	"gatewayConnectors",
	"healthCheckGracePeriodSeconds",
	"loadBalancers",
	"monitoring",
	"networkConfiguration",
	"placementConstraints",
	"placementStrategy",
	"platformVersion",
	"propagateTags",
	"serviceConnectConfiguration",
	"serviceRegistries",
	"volumeConfigurations",
	"vpcLatticeConfigurations"
];
/** Members of UpdateService that have an input of their own which nothing may go around. */
const reservedMembers = {
	cluster: "cluster",
	service: "service",
	taskDefinition: "task-definition"
};
/** Members of a service's managed EBS volume in the same API. */
const volumeMembers = [
	"encrypted",
	"filesystemType",
	"iops",
	"kmsKeyId",
	"roleArn",
	"sizeInGiB",
	"snapshotId",
	"tagSpecifications",
	"throughput",
	"volumeInitializationRate",
	"volumeType"
];
/** Members of UpdateService, passed on as they are. */
function serviceOverrides() {
	return {
		unset: null,
		allowed: `YAML or JSON with any of ${serviceMembers.join(", ")}`,
		parse: async (text) => checked$1(await readObject(text), (object) => memberProblems$1(object, serviceMembers))
	};
}
/** The settings of an Amazon EBS volume; its name is an input of its own. */
function ebsVolume() {
	return {
		unset: null,
		allowed: `a JSON or YAML object with \`roleArn\` and any of ${volumeMembers.filter((one) => one !== "roleArn").join(", ")}`,
		parse: async (text) => volumeIn(await readObject(text), volumeMembers)
	};
}
/**
* A volume's settings as the deploy action takes them: an empty object and null members mean "not set", and what the
* API does not know is left out, with a warning.
* @param known the members that the API has for this kind of volume
*/
function volumeIn(parsed, known) {
	if ("problems" in parsed) return parsed;
	const given = Object.entries(parsed.value).filter(([, value]) => value !== null);
	if (given.length === 0) return { value: null };
	const members = given.filter(([name]) => known.includes(name) && isTaken(name, parsed.value));
	if (!members.some(([name]) => name === "roleArn")) return { problems: ["`roleArn` is missing: the role that lets ECS manage the volume"] };
	const warnings = given.flatMap(([name]) => {
		if (!known.includes(name)) return [unknownMember(name, known)];
		return isTaken(name, parsed.value) ? [] : ["`throughput` is left out: only volumes of the type gp3 take it"];
	});
	return {
		value: Object.fromEntries(members),
		warnings
	};
}
/** "This parameter is only supported for the gp3 volume type" (API_ServiceManagedEBSVolumeConfiguration). */
function isTaken(name, { volumeType }) {
	return name !== "throughput" || volumeType === "gp3";
}
/** What to say of a member that is left out: the SDK would drop it without a word. */
function unknownMember(name, known) {
	return `${(0,input_types.l)(name, known)}, so it is left out`;
}
/** YAML or JSON to merge into the revision, or the path of a file with it: only the former can be checked here. */
function revisionOverrides() {
	return {
		unset: null,
		allowed: "a YAML or JSON object of members of the task definition, or the path of a file with one",
		async parse(text) {
			if (!isInline(text)) return { value: { text: text.trim() } };
			const object = await readObject(text);
			return "problems" in object ? object : { value: { text } };
		}
	};
}
function checked$1(parsed, check) {
	if ("problems" in parsed) return parsed;
	const problems = check(parsed.value);
	return problems.length > 0 ? { problems } : parsed;
}
function memberProblems$1(object, known) {
	return Object.entries(object).flatMap(([name, value]) => memberProblem(name, value, known) ?? []);
}
function memberProblem(name, value, known) {
	const input = known === serviceMembers && Object.hasOwn(reservedMembers, name) ? reservedMembers[name] : void 0;
	if (input !== void 0) return `\`${name}\` does not belong here: use the input \`${input}\``;
	if (!known.includes(name)) return (0,input_types.l)(name, known);
	return value === null ? `\`${name}\` is null: leave it out to keep what is set, or give an empty list to clear it` : null;
}
// src/contract/post-deploy.ts
/** How many of a family's newest revisions stay active; ECS counts revisions to a million (service quotas). */
function keepRevisions() {
	return (0,input_types.i)({
		atLeast: 1,
		atMost: 1e6
	});
}
/**
* Names of EventBridge rules and of EventBridge Scheduler schedules, where need be with the event bus or the schedule
* group before a slash. Both services take 64 letters, digits and `._-` (EventBridge API reference, "PutRule";
* EventBridge Scheduler API reference, "CreateSchedule").
*/
function scheduleNames() {
	return (0,input_types.s)(/^([\w.-]{1,64}\/)?[\w.-]{1,64}$/, "names of EventBridge rules or of EventBridge Scheduler schedules, `group/name` where they are not in the default group or on the default event bus, with commas or newlines between them");
}
// src/lib/wildcard.ts
/** Whether a name has a wildcard. */
function hasWildcard(pattern) {
	return pattern.includes("*");
}
/**
* Whether a name matches a pattern in which `*` stands for any characters, also for none. Each part of the pattern is
* looked for once, after the one before: no name takes long.
*/
function matchesWildcard(pattern, name) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return pattern === name;
	const end = name.length - last.length;
	if (!name.startsWith(first) || end < first.length || !name.endsWith(last)) return false;
	let from = first.length;
	for (const part of rest) {
		const found = name.indexOf(part, from);
		if (found === -1 || found + part.length > end) return false;
		from = found + part.length;
	}
	return true;
}
// src/contract/references.ts
/** Services by name or ARN; a name may have wildcards, which a rule allows for `mode: remove` only. */
function services() {
	return {
		unset: [],
		allowed: "services' names or ARNs, with commas or newlines between them",
		parse(text) {
			const all = [...new Set((0,input_types.r)(text))];
			const wrong = all.filter((service) => !isService(service));
			if (wrong.length === 0) return { value: all };
			return { problems: wrong.map((service) => `${(0,input_types.p)(service)} is not a service's name or ARN`) };
		}
	};
}
/** The services of each line; a line without any is left out. */
function serviceLines(text) {
	return text.split("\n").map((one) => [...new Set((0,input_types.r)(one))]).filter((line) => line.length > 0);
}
function isService(text) {
	if (text.startsWith("arn:") && !(0,build_arn.r)(text)) return false;
	if (hasWildcard(text)) return /^[\w*-]{1,255}$/.test(text);
	return /^[\w-]{1,255}$/.test((0,build_arn.c)(text).name);
}
/** ARNs of S3 objects. A key may hold a comma, so a comma separates only where another ARN follows. */
function s3ObjectArns() {
	const split = (text) => text.split(/\n|,(?=\s*arn:)/).map((arn) => arn.trim()).filter((arn) => arn !== "");
	return (0,input_types.s)(/^arn:[^:\s]+:s3:::[^/\s]+\/.+$/, "ARNs of S3 objects, one a line", split);
}
/** Lines `container=image`. */
function containerImages() {
	return {
		unset: [],
		allowed: "lines `container=image`",
		parse(text) {
			const read = (0,input_types.r)(text).map(containerImage);
			const wrong = read.flatMap((one) => "problems" in one ? one.problems : []);
			if (wrong.length > 0) return { problems: wrong };
			return oneImageEach(read.flatMap((one) => "value" in one ? [one.value] : []));
		}
	};
}
function containerImage(text) {
	const match = /^([\w-]{1,255})\s*=\s*(\S+)$/.exec(text);
	if (match === null) return { problems: [`${(0,input_types.p)(text)} is not of the form \`container=image\``] };
	const [, container = "", image = ""] = match;
	return { value: {
		container,
		image
	} };
}
function oneImageEach(all) {
	const byContainer = /* @__PURE__ */ new Map();
	const problems = [];
	for (const one of all) {
		const earlier = byContainer.get(one.container);
		if (earlier === void 0) byContainer.set(one.container, one);
		else if (earlier.image !== one.image) problems.push(`the container \`${one.container}\` gets two different images`);
	}
	return problems.length > 0 ? { problems } : { value: [...byContainer.values()] };
}
/** `cluster/service` or `cluster/service/container`, alone or in lines `container=…`. */
function imageSources() {
	return {
		unset: [],
		allowed: "`cluster/service` or `cluster/service/container`, or lines `container=cluster/service/container`",
		parse(text) {
			const read = (0,input_types.r)(text).map(imageSource);
			const wrong = read.flatMap((one) => "problems" in one ? one.problems : []);
			const value = read.flatMap((one) => "value" in one ? [one.value] : []);
			const names = value.map(({ container }) => container);
			const twice = names.find((name, index) => names.indexOf(name) !== index);
			if (twice === null) wrong.push("it has several sources; say which container each is for, as `container=cluster/service`");
			else if (twice !== void 0) wrong.push(`the container \`${twice}\` gets its image from two sources`);
			return wrong.length > 0 ? { problems: wrong } : { value };
		}
	};
}
function imageSource(text) {
	const match = /^(?:([\w-]{1,255})\s*=\s*)?([\w-]{1,255})\/([\w-]{1,255})(?:\/([\w-]{1,255}))?$/.exec(text);
	if (match === null) return { problems: [`${(0,input_types.p)(text)} is not of the form \`cluster/service\``] };
	const [, container = null, cluster = "", service = "", from = null] = match;
	return { value: {
		container,
		cluster,
		service,
		from
	} };
}
// src/contract/removal.ts
/** The kinds of the inputs about services that are to go again. */
const second = 1e3;
const units = {
	min: 60 * second,
	h: 3600 * second,
	d: 86400 * second,
	w: 604800 * second
};
/** Ten years: more is a mistake of units. */
const longestMs = 31536e4 * second;
/** How long something stays, ms: a number with a unit. */
function lifetime() {
	return {
		unset: null,
		allowed: "a number with the unit `min`, `h`, `d` or `w`, at most ten years",
		parse(text) {
			const match = /^(\d{1,9}(?:\.\d{1,3})?)\s{0,20}([a-z]{1,10})$/i.exec(text.trim());
			const unit = units[(match?.[2] ?? "").toLowerCase()];
			if (match === null || unit === void 0) return { problems: ["it is not a number with one of the units"] };
			const value = Math.round(Number(match[1]) * unit);
			if (value <= 0 || value > longestMs) return { problems: ["it is out of range"] };
			return { value };
		}
	};
}
// src/contract/run-task.ts
const build_text = (value) => typeof value === "string" ? null : "is not a string (put it in quotes)";
const texts = (value) => Array.isArray(value) && value.every((element) => typeof element === "string") ? null : "is not a list of strings";
const flag = (value) => typeof value === "boolean" ? null : "is neither true nor false";
function whole(atLeast, atMost) {
	return (value) => {
		if (typeof value !== "number" || !Number.isInteger(value)) return "is not a whole number";
		return value >= atLeast && value <= atMost ? null : `is not between ${atLeast} and ${atMost}`;
	};
}
const largest = 2147483647;
const override = {
	required: ["name"],
	members: {
		name: build_text,
		command: texts,
		cpu: whole(0, largest),
		environment: { each: {
			required: ["name"],
			members: {
				name: build_text,
				value: build_text
			}
		} },
		environmentFiles: { each: {
			required: ["value", "type"],
			members: {
				value: build_text,
				type: build_text
			}
		} },
		memory: whole(4, largest),
		memoryReservation: whole(4, largest),
		resourceRequirements: { each: {
			required: ["value", "type"],
			members: {
				value: build_text,
				type: build_text
			}
		} }
	}
};
const provider = {
	required: ["capacityProvider"],
	members: {
		capacityProvider: build_text,
		weight: whole(0, 1e3),
		base: whole(0, 1e5)
	}
};
const tag = {
	required: ["key"],
	members: {
		key: build_text,
		value: build_text
	}
};
/** Of TaskManagedEBSVolumeConfiguration: a service's volume has no termination policy. */
const taskVolumeMembers = [...volumeMembers, "terminationPolicy"];
/** Overrides of containers for one task, by their names. */
function containerOverrides() {
	return objects(override, "a JSON or YAML list of objects with `name` and any of");
}
/** The capacity providers that a task may run on. */
function capacityProviders() {
	return objects(provider, "a JSON or YAML list of objects with `capacityProvider` and any of");
}
/** The settings of the Amazon EBS volume of a task; its name is an input of its own. */
function taskVolume() {
	return {
		unset: null,
		allowed: `a JSON or YAML object with \`roleArn\` and any of ${taskVolumeMembers.filter((name) => name !== "roleArn").map((name) => `\`${name}\``).join(", ")}`,
		async parse(given) {
			const read = volumeIn(await readObject(given), taskVolumeMembers);
			if ("problems" in read || read.value === null) return read;
			const { roleArn, encrypted } = read.value;
			const problems = [...memberProblems("roleArn", build_text(roleArn ?? null)), ...memberProblems("encrypted", encrypted === void 0 ? null : flag(encrypted))];
			return problems.length > 0 ? { problems } : {
				...read,
				value: withoutUnset(read.value)
			};
		}
	};
}
const mostTags$1 = 50;
/** Tags as the API writes them, or in the forms of `task-definition-tags`. */
function taskTags() {
	const lines = pairs({
		form: "key=value",
		check: tagProblem
	});
	return {
		unset: [],
		allowed: "a JSON or YAML list of objects with `key` and `value`, or lines `key=value`",
		async parse(given) {
			const read = formOf(given) === "list" ? await listedTags(given) : tagsOf(await lines.parse(given));
			if ("problems" in read || read.value.length <= mostTags$1) return read;
			return { problems: [`it has ${read.value.length} tags, and ECS takes ${mostTags$1}`] };
		}
	};
}
/** Ids of a kind (`subnet`, `sg`), with commas or newlines between them. */
function resourceIds(prefix, noun) {
	return (0,input_types.s)(new RegExp(`^${prefix}-\\w+$`), `ids of ${noun} (\`${prefix}-…\`), with commas or newlines between them`, input_types.r);
}
function tagsOf(parsed) {
	if ("problems" in parsed) return parsed;
	return { value: parsed.value.map(({ name, value }) => ({
		key: name,
		value
	})) };
}
async function listedTags(given) {
	const read = await readObjects(given, tag);
	if ("problems" in read) return read;
	const tags = read.value.map(({ key, value }) => ({
		key: String(key),
		value: value === void 0 ? "" : String(value)
	}));
	const problems = tags.flatMap(({ key, value }, index) => {
		const problem = tagProblem({
			name: key,
			value,
			line: index + 1
		});
		return problem === null ? [] : [problem.replace("in line", "in element")];
	});
	const keys = tags.map(({ key }) => key);
	const twice = [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
	problems.push(...twice.map((key) => `the tag \`${key}\` occurs twice`));
	return problems.length > 0 ? { problems } : {
		value: tags,
		warnings: read.warnings ?? []
	};
}
function objects(shape, allowed) {
	return {
		unset: [],
		allowed: `${allowed} ${optional(shape)}`,
		parse: (given) => readObjects(given, shape)
	};
}
function optional({ required, members }) {
	return Object.keys(members).filter((name) => !required.includes(name)).map((name) => `\`${name}\``).join(", ");
}
async function readObjects(given, shape) {
	const read = await readStructured(given);
	if ("problem" in read) return {
		problems: [read.problem],
		place: read.place
	};
	if (!Array.isArray(read.value)) return { problems: ["it is not a list"] };
	const all = read.value.map((element, index) => shaped(element, shape, `element ${index + 1}`));
	const problems = all.flatMap((one) => one.problems);
	if (problems.length > 0) return { problems };
	return {
		value: all.map((one) => one.value),
		warnings: all.flatMap((one) => one.warnings)
	};
}
/**
* Names of members are shown, their values never: a command or a variable may hold a secret. Members that the API does
* not know are left out, with a warning: so it was with the deploy action, whose SDK drops them in silence.
*/
function shaped(value, shape, at) {
	if (!(0,build_json.t)(value)) return {
		value: {},
		problems: [`${at} is not an object`],
		warnings: []
	};
	const { required, members } = shape;
	const result = {
		value: {},
		problems: required.filter((name) => value[name] === void 0 || value[name] === null).map((name) => `${at}: \`${name}\` is missing`),
		warnings: []
	};
	const kept = Object.entries(withoutUnset(value)).flatMap(([name, member]) => {
		const known = Object.hasOwn(members, name) ? members[name] : void 0;
		if (known === void 0) {
			result.warnings.push(`${at}: ${unknownMember(name, Object.keys(members))}`);
			return [];
		}
		const { value: own, problem, warnings } = typeof known === "function" ? checked(member, known) : listed$1(member, known);
		result.problems.push(...memberProblems(name, problem).map((text) => `${at}: ${text}`));
		result.warnings.push(...warnings.map((text) => `${at}: \`${name}\`: ${text}`));
		return [[name, own]];
	});
	return {
		...result,
		value: Object.fromEntries(kept)
	};
}
function checked(value, check) {
	return {
		value,
		problem: check(value),
		warnings: []
	};
}
function listed$1(value, { each }) {
	if (!Array.isArray(value)) return {
		value,
		problem: "is not a list",
		warnings: []
	};
	const all = value.map((element, index) => shaped(element, each, `element ${index + 1}`));
	const [wrong] = all.flatMap((one) => one.problems);
	return {
		value: all.map((one) => one.value),
		problem: wrong === void 0 ? null : `is not right: ${wrong}`,
		warnings: all.flatMap((one) => one.warnings)
	};
}
function memberProblems(name, problem) {
	return problem === null ? [] : [`\`${name}\` ${problem}`];
}
/** Without what means "not set": null, which the SDK drops in silence, and empty lists. */
function withoutUnset(object) {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
}
// src/contract/service-definition.ts
/** A service definition, or the path of a file with one: it is read and checked once all inputs are parsed. */
function definitionText() {
	return {
		unset: null,
		allowed: "a YAML or JSON mapping with members of CreateService, or the path of a file with one",
		parse: (text) => ({ value: { text } })
	};
}
// src/contract/status.ts
const findings$1 = ["drift", "unhealthy"];
/** Any of the findings of `mode: status`. */
function failOn() {
	return {
		unset: [],
		allowed: "any of `drift`, `unhealthy`, with commas between them",
		parse(text) {
			const given = [...new Set((0,input_types.r)(text))];
			const wrong = given.filter((word) => !findings$1.some((finding) => finding === word));
			if (wrong.length === 0) return { value: findings$1.filter((finding) => given.includes(finding)) };
			return { problems: wrong.map((word) => `${(0,input_types.p)(word)} is not a finding of \`mode: status\`${(0,input_types.m)(word, findings$1)}`) };
		}
	};
}
// src/contract/placeholders.ts
const opening = "${";
const unclosed = "`${` is not closed by `}`. Write `$${` where the text itself has `${`";
const unknownForm = "this is no placeholder: allowed are `${NAME}`, `${ssm:/name}` and `${cfn:Stack.OutputKey}`. Write `$${` where the text itself has `${`";
/** Names of variables. */
const variableName = /^[A-Za-z_][\w.-]{0,254}$/;
/** Names of parameters, with a version or a label (Systems Manager user guide, "Parameter names"). */
const parameterName$1 = /^[\w./-]{1,1011}(:[\w.-]{1,100})?$/;
/** "A stack name can contain only alphanumeric characters and hyphens", and a logical id is alphanumeric. */
const outputName = /^([A-Za-z][A-Za-z0-9-]{0,127})\.([A-Za-z0-9]{1,255})$/;
/** Cuts a text into its placeholders and what is between them, in one pass. `$${` stands for `${`. */
function piecesOf(text) {
	const pieces = [];
	let plain = "";
	let at = 0;
	const endText = () => {
		if (plain !== "") pieces.push({
			kind: "text",
			text: plain
		});
		plain = "";
	};
	for (let start = text.indexOf(opening); start !== -1; start = text.indexOf(opening, at)) {
		if (start > at && text.charAt(start - 1) === "$") {
			plain += text.slice(at, start - 1) + opening;
			at = start + 2;
			continue;
		}
		plain += text.slice(at, start);
		endText();
		const end = text.indexOf("}", start);
		at = end === -1 ? text.length : end + 1;
		const written = text.slice(start, at);
		const placeholder = end === -1 ? null : placeholderIn(written.slice(2, -1));
		if (placeholder !== null) pieces.push({
			kind: "placeholder",
			placeholder,
			written
		});
		else pieces.push({
			kind: "wrong",
			problem: end === -1 ? unclosed : unknownForm,
			written
		});
	}
	plain += text.slice(at);
	endText();
	return pieces;
}
function placeholderIn(inside) {
	if (inside.startsWith("ssm:")) {
		const name = inside.slice(4);
		return parameterName$1.test(name) ? {
			kind: "ssm",
			name
		} : null;
	}
	if (inside.startsWith("cfn:")) {
		const match = outputName.exec(inside.slice(4));
		return match === null ? null : {
			kind: "cfn",
			stack: match[1] ?? "",
			output: match[2] ?? ""
		};
	}
	return variableName.test(inside) ? {
		kind: "variable",
		name: inside
	} : null;
}
/** Whether a text is one placeholder and nothing else. */
function isPlaceholder(text) {
	const [piece, ...more] = text.startsWith(opening) ? piecesOf(text) : [];
	return piece?.kind === "placeholder" && more.length === 0;
}
// src/contract/variables.ts
/** What fills placeholders in files. Not set is another thing than no variables at all (`{}`), with which files are filled. */
function variables() {
	return {
		...pairs({
			form: "NAME=value",
			verbatim: true,
			check: (pair) => nameWithoutBlanks(pair) ?? otherName(pair)
		}),
		unset: null
	};
}
/** The name is not shown: it may be the second line of a value that has several. */
function otherName({ name, line }) {
	if (variableName.test(name)) return null;
	return `the name in line ${line} must begin with a letter or \`_\`, and have letters, digits and _ . - only`;
}
// src/contract/verify.ts
/** The list of checks, or the path of a file with one: it is read and checked once all inputs are parsed. */
function verifyList() {
	return {
		unset: null,
		allowed: "a YAML or JSON list of checks, each with one of `url`, `alarms`, `metric`, `expression` or `target-errors`, or the path of a file with one",
		parse: (text) => ({ value: { text } })
	};
}
// src/contract/waiting.ts
const ends = [
	"failure",
	"timeout",
	"cancel"
];
/** Any of the ends of a deployment, or `none`: an empty list. */
function rollbackOn() {
	return {
		unset: [],
		allowed: "any of `failure`, `timeout`, `cancel`, with commas between them; or `none`",
		parse(text) {
			const given = [...new Set((0,input_types.r)(text))];
			if (given.length === 1 && given[0] === "none") return { value: [] };
			if (given.includes("none")) return { problems: ["`none` cannot be combined with other values"] };
			const wrong = given.filter((word) => !ends.some((end) => end === word));
			if (wrong.length === 0) return { value: ends.filter((end) => given.includes(end)) };
			return { problems: wrong.map((word) => `${(0,input_types.p)(word)} is not an end of a deployment${(0,input_types.m)(word, ends)}`) };
		}
	};
}
/** `auto`, or a number of failed tasks. */
function threshold() {
	const most = 5e3;
	return {
		unset: null,
		allowed: `\`auto\`, or a whole number from 1 to ${most}`,
		parse(text) {
			const word = text.trim();
			if (word === "auto") return { value: "auto" };
			if (!/^\d+$/.test(word)) return { problems: [`it is neither \`auto\` nor a whole number${(0,input_types.m)(word, ["auto"])}`] };
			const value = Number(word);
			return value >= 1 && value <= most ? { value } : { problems: ["it is out of range"] };
		}
	};
}
/** A token. The expression that is its default in `action.yml` is none where no runner has replaced it: an empty text. */
function token() {
	return {
		unset: null,
		allowed: "a token on one line",
		parse(text) {
			const value = text.trim();
			if (/[\r\n]/.test(value)) return { problems: ["it has more than one line"] };
			return { value: value.startsWith("${{") ? "" : value };
		}
	};
}
// src/contract/inputs.ts
/**
* The table of inputs. The `Inputs` type, the parser, the defaults, `action.yml` and the tables of docs/inputs.md all
* come from it: a new input is one row here, and it gets its row when it works.
*/
/** What `mode` can be. */
const MODES = [
	"deploy",
	"plan",
	"rollback",
	"continue",
	"status",
	"remove"
];
/** The render action passes both inputs to DescribeTaskDefinition as they are, so each form works in either of them. */
const taskDefinitionName = (0,input_types.f)(/^(arn:[^:\s]+:ecs:[^:\s]+:\d+:task-definition\/)?[\w-]{1,255}(:\d+)?$/, "a task definition's ARN, `family:revision` or `family`");
const roleArn = (0,input_types.f)(/^arn:[^:\s]+:iam::\d{12}:role\/\S+$/, "the full ARN of an IAM role, of any partition");
const keyAndValue = {
	form: "key=value",
	check: nameWithoutBlanks
};
const INPUTS = [
	{
		name: "mode",
		group: "What and where",
		kind: (0,input_types.d)(...MODES),
		default: "deploy",
		description: "What to do. `deploy`: build the revision, register it, update the service, wait until the deployment completes, and report. `plan`: the same as `deploy` with `dry-run: true`. `rollback`: roll the service back to an earlier revision, and wait in the same way; registers nothing. `continue`: let a deployment go on that a pause hook holds, then wait in the same way. `status`: read only: show what runs in one or several clusters, how healthy it is, and how it differs from the files. `remove`: delete services that this repository owns, and wait until they are gone.",
		example: "deploy"
	},
	{
		name: "cluster",
		group: "What and where",
		kind: (0,clusters.t)(),
		default: "default",
		description: "Name or ARN of the cluster. With `mode: status`, one or several.",
		example: "prod"
	},
	{
		name: "service",
		group: "What and where",
		kind: services(),
		unsetMeans: "register only",
		description: "One or several services, by name or ARN. With `mode: remove`, `*` in a name stands for any characters. Without one the revision is registered and nothing is updated; `mode: status` then shows all services of the clusters.",
		example: "web"
	},
	{
		name: "dry-run",
		group: "What and where",
		kind: (0,input_types.t)(),
		default: "false",
		description: "With every mode: show what the step would do, in the log, the summary, the outputs and the comment, and change nothing.",
		example: "true"
	},
	{
		name: "aws-region",
		group: "What and where",
		kind: (0,input_types.f)(/^[a-z]{2,}(-[a-z]+)+-\d+$/, "a region's code"),
		unsetMeans: "the environment's",
		description: "AWS region.",
		example: "eu-central-1"
	},
	{
		name: "role-to-assume",
		group: "What and where",
		kind: roleArn,
		unsetMeans: "the environment's credentials are used",
		description: "ARN of an IAM role that the step assumes by itself: by GitHub's OIDC token in a job with `id-token: write` (audience `sts.amazonaws.com`), else from the credentials of the environment (role chaining). It is assumed again before the session expires, so a long wait never loses track.",
		example: "arn:aws:iam::123456789012:role/deploy"
	},
	{
		name: "task-definition",
		group: "The revision",
		kind: (0,input_types.o)("a file's path, an ARN, `family` or `family:revision`, on one line"),
		unsetMeans: "what each service runs now",
		description: "Path of a JSON or YAML file (relative to the workspace, with any extension; or a response of DescribeTaskDefinition), or the ARN, `family` or `family:revision` of a registered revision.",
		example: "deploy/task-definition.json"
	},
	{
		name: "task-definition-arn",
		group: "The revision",
		kind: taskDefinitionName,
		description: "ARN of a registered revision to build on. Not used where `task-definition` is given.",
		example: "arn:aws:ecs:eu-central-1:123456789012:task-definition/web:41"
	},
	{
		name: "task-definition-family",
		group: "The revision",
		kind: taskDefinitionName,
		description: "Family whose latest active revision to build on. Not used where `task-definition` or `task-definition-arn` is given.",
		example: "web"
	},
	{
		name: "task-definition-revision",
		group: "The revision",
		kind: (0,input_types.n)({ atMost: 2147483647 }),
		unsetMeans: "the latest active one",
		description: "Revision of `task-definition-family` to build on; 0 means the latest.",
		example: "41"
	},
	{
		name: "image",
		group: "The revision",
		kind: (0,input_types.f)(/^\S+$/, "one image reference without spaces"),
		description: "One image. It goes to `container-name` if given, else to every container whose current image has the same repository, else to the only container. Without a registry host it means the Amazon ECR registry of the account and region, if it has a repository of that name.",
		example: "123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1.4.2"
	},
	{
		name: "container-name",
		group: "The revision",
		kind: (0,input_types.s)(/^[\w-]{1,255}$/, "containers' names, with commas or newlines between them"),
		unsetMeans: "the containers that `image` picked, else the only one",
		description: "One or several containers that `image` and the container inputs below apply to.",
		example: "web"
	},
	{
		name: "images",
		group: "The revision",
		kind: containerImages(),
		description: "Images of several containers: lines `container=image`.",
		example: "web=web:1.4.2\nproxy=public.ecr.aws/nginx/nginx:1.29"
	},
	{
		name: "image-from",
		group: "The revision",
		kind: imageSources(),
		description: "Promotion: `cluster/service` or `cluster/service/container`, or lines of them as `container=cluster/service/container`. Deploys the image by the digest that all running tasks of that service have. The step refuses if the tasks run different digests, or if the service is not steady (see [Promotion](promotion.md)).",
		example: "staging/web"
	},
	{
		name: "promote-after-minutes",
		group: "The revision",
		kind: (0,input_types.u)({ atMost: 525600 }),
		default: "0",
		description: "For `image-from`: the minutes that the source must have been steady.",
		example: "60"
	},
	{
		name: "variables",
		group: "The revision",
		kind: variables(),
		unsetMeans: "files are taken as they are",
		description: "Lines `NAME=value`, or a YAML or JSON mapping. With it, `${NAME}` is filled in inside the values of `task-definition`, `task-definition-overrides` and `service-definition`, `${ssm:/name}` and `${cfn:Stack.OutputKey}` are looked up, and `$${` stands for `${`.",
		example: "ENVIRONMENT=staging\nCPU=512",
		secret: true
	},
	{
		name: "environment-variables",
		group: "The revision",
		kind: pairs({
			form: "NAME=value",
			verbatim: true,
			check: nameWithoutBlanks
		}),
		description: "Environment variables to add or replace: lines `NAME=value` (split at the first `=`, the value is taken byte for byte, `#` starts a comment line), or a YAML or JSON mapping for values of several lines. A secret of the same name is removed.",
		example: "LOG_LEVEL=info\nGREETING=hello",
		secret: true
	},
	{
		name: "secrets",
		group: "The revision",
		kind: pairs({
			form: "NAME=valueFrom",
			check: (pair) => nameWithoutBlanks(pair) ?? withoutReference(pair)
		}),
		description: "Secrets to add or replace: lines `NAME=valueFrom`, or a mapping, where valueFrom is the ARN of a Secrets Manager secret or an SSM parameter. A plain variable of the same name is removed.",
		example: "DB_PASSWORD=arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf",
		secret: true
	},
	{
		name: "env-files",
		group: "The revision",
		kind: s3ObjectArns(),
		description: "ARNs of S3 objects with environment variables, one a line. They replace the list.",
		example: "arn:aws:s3:::my-bucket/web.env"
	},
	{
		name: "docker-labels",
		group: "The revision",
		kind: pairs(keyAndValue),
		description: "Docker labels to add or replace: lines `key=value`, or a mapping.",
		example: "com.example.team=shop",
		secret: true
	},
	{
		name: "log-configuration-log-driver",
		group: "The revision",
		kind: (0,input_types.d)("awsfirelens", "awslogs", "fluentd", "gelf", "journald", "json-file", "splunk", "syslog"),
		description: "Log driver of the container.",
		example: "awslogs"
	},
	{
		name: "log-configuration-options",
		group: "The revision",
		kind: pairs(keyAndValue),
		description: "The log driver's options to add or replace: lines `key=value`, or a mapping.",
		example: "awslogs-group=/ecs/web\nawslogs-stream-prefix=web",
		secret: true
	},
	{
		name: "command",
		group: "The revision",
		kind: command(),
		description: "Command of the container: a JSON array, or words split as a POSIX shell splits them.",
		example: "[\"serve\", \"--port\", \"8080\"]",
		secret: true
	},
	{
		name: "task-role-arn",
		group: "The revision",
		kind: roleArn,
		description: "ARN of the IAM role that the application uses.",
		example: "arn:aws:iam::123456789012:role/web-task"
	},
	{
		name: "execution-role-arn",
		group: "The revision",
		kind: roleArn,
		description: "ARN of the IAM role that ECS uses to pull images, read secrets and write logs.",
		example: "arn:aws:iam::123456789012:role/ecsTaskExecutionRole"
	},
	{
		name: "cpu",
		group: "The revision",
		kind: (0,input_types.f)(/^(?=.*[1-9])(\d+|(\d+(\.\d+)?|\.\d+)\s*vcpu)$/i, "CPU units (1024 are one vCPU) or a number of `vCPU`"),
		description: "CPU of the task, in CPU units or with the unit `vCPU`.",
		example: "1 vCPU"
	},
	{
		name: "memory",
		group: "The revision",
		kind: (0,input_types.f)(/^(?=.*[1-9])(\d+|(\d+(\.\d+)?|\.\d+)\s*gb)$/i, "MiB as plain digits, or a number of `GB`"),
		description: "Memory of the task, in MiB or with the unit `GB`.",
		example: "2 GB"
	},
	{
		name: "task-definition-overrides",
		group: "The revision",
		kind: revisionOverrides(),
		description: "YAML or JSON, or the path of such a file. It is merged into the revision last: objects by key, containers, environment, secrets and volumes by `name`, tags and options by key; other arrays are replaced, `null` removes.",
		example: "ephemeralStorage: { sizeInGiB: 40 }",
		secret: true
	},
	{
		name: "task-definition-tags",
		group: "The revision",
		kind: pairs({
			form: "key=value",
			check: tagProblem,
			checkAll: tooManyTags
		}),
		description: "Tags to add to the revision: lines `key=value`, or a mapping.",
		example: "team=shop\ncost-center=42",
		secret: true
	},
	{
		name: "keep-null-value-keys",
		group: "The revision",
		kind: (0,input_types.c)(/^[\w.-]+$/, "names of members of the task definition, with commas or newlines between them"),
		description: "Members of the task definition whose empty values are kept. Elsewhere, empty values are removed. `null` is never sent.",
		example: "placementConstraints,systemControls"
	},
	{
		name: "desired-count",
		group: "The service",
		kind: (0,input_types.i)({
			atLeast: 0,
			atMost: 2147483647
		}),
		unsetMeans: "left alone",
		description: "Number of tasks that the service keeps running. Leave it out if auto scaling decides.",
		example: "3"
	},
	{
		name: "force-new-deployment",
		group: "The service",
		kind: (0,input_types.t)(),
		default: "false",
		description: "Start a new deployment even if nothing changed.",
		example: "true"
	},
	{
		name: "enable-ecs-managed-tags",
		group: "The service",
		kind: (0,input_types.t)(),
		unsetMeans: "left alone",
		description: "Whether ECS tags new tasks with the names of their cluster and service.",
		example: "true"
	},
	{
		name: "propagate-tags",
		group: "The service",
		kind: (0,input_types.d)("SERVICE", "TASK_DEFINITION", "NONE"),
		unsetMeans: "left alone",
		description: "Source of the tags of new tasks: `SERVICE`, `TASK_DEFINITION` or `NONE`.",
		example: "SERVICE"
	},
	{
		name: "service-managed-ebs-volume-name",
		group: "The service",
		kind: (0,input_types.f)(/^[\w-]{1,255}$/, "a volume's name: letters, digits, `-` and `_`"),
		unsetMeans: "left alone",
		description: "Name of the volume that the revision declares with `configuredAtLaunch`.",
		example: "data"
	},
	{
		name: "service-managed-ebs-volume",
		group: "The service",
		kind: ebsVolume(),
		unsetMeans: "left alone",
		description: "JSON or YAML settings of that Amazon EBS volume.",
		example: "{\"sizeInGiB\": 30, \"volumeType\": \"gp3\", \"roleArn\": \"arn:aws:iam::123456789012:role/ecs-volumes\"}",
		secret: true
	},
	{
		name: "service-overrides",
		group: "The service",
		kind: serviceOverrides(),
		description: "YAML or JSON of any further members of UpdateService, such as `capacityProviderStrategy`, `networkConfiguration`, `deploymentConfiguration` or `enableExecuteCommand`.",
		example: "enableExecuteCommand: true\nhealthCheckGracePeriodSeconds: 60",
		secret: true
	},
	{
		name: "expires-in",
		group: "Services as code",
		kind: lifetime(),
		unsetMeans: "never",
		description: "How long the service stays, from each deployment on: the tag `ecs-deploy:expires-at` of the service is set. `mode: remove` with `expired-only` removes it afterwards.",
		example: "7 d"
	},
	{
		name: "expired-only",
		group: "Services as code",
		kind: (0,input_types.t)(),
		default: "false",
		description: "With `mode: remove`: remove only services whose tag `ecs-deploy:expires-at` is over. A service without the tag, or with another text in it, is kept.",
		example: "true"
	},
	{
		name: "remove-unowned",
		group: "Services as code",
		kind: (0,input_types.t)(),
		default: "false",
		description: "With `mode: remove`: also remove services whose tag `ecs-deploy:owner` is not this repository. Only services that are named without a wildcard.",
		example: "true"
	},
	{
		name: "run-task",
		group: "The one-off task",
		kind: (0,input_types.t)(),
		default: "false",
		description: "Run one task of the new revision before the services are updated, for example a migration. If it fails, no service is updated.",
		example: "true"
	},
	{
		name: "run-task-container",
		group: "The one-off task",
		kind: (0,input_types.f)(/^[\w-]{1,255}$/, "a container's name: letters, digits, `-` and `_`"),
		unsetMeans: "the only container, else the first essential one",
		description: "Container whose exit code decides and whose output is shown.",
		example: "app"
	},
	{
		name: "run-task-command",
		group: "The one-off task",
		kind: command(),
		unsetMeans: "the container's own",
		description: "Command for that container: a JSON array, or words split as a POSIX shell splits them.",
		example: "[\"rake\", \"db:migrate\"]",
		secret: true
	},
	{
		name: "run-task-container-overrides",
		group: "The one-off task",
		kind: containerOverrides(),
		description: "JSON or YAML list of container overrides: objects with `name` and any of `command`, `environment`, `environmentFiles`, `cpu`, `memory`, `memoryReservation`, `resourceRequirements`.",
		example: "[{\"name\": \"app\", \"environment\": [{\"name\": \"MIGRATE\", \"value\": \"1\"}]}]",
		secret: true
	},
	{
		name: "run-task-subnets",
		group: "The one-off task",
		kind: resourceIds("subnet", "subnets"),
		unsetMeans: "the first service's",
		description: "Subnets of the task. If neither subnets nor a launch type is given, the network, launch type or capacity providers, and platform version of the first service are used.",
		example: "subnet-0123456789abcdef0, subnet-0123456789abcdef1"
	},
	{
		name: "run-task-security-groups",
		group: "The one-off task",
		kind: resourceIds("sg", "security groups"),
		unsetMeans: "the first service's, where its subnets are used",
		description: "Security groups of the task.",
		example: "sg-0123456789abcdef0"
	},
	{
		name: "run-task-assign-public-IP",
		group: "The one-off task",
		kind: (0,input_types.d)("ENABLED", "DISABLED"),
		unsetMeans: "the first service's, where its subnets are used, else `DISABLED`",
		description: "Whether the task gets a public IP address: `ENABLED` or `DISABLED`.",
		example: "ENABLED"
	},
	{
		name: "run-task-capacity-provider-strategy",
		group: "The one-off task",
		kind: capacityProviders(),
		description: "JSON or YAML list of capacity providers: objects with `capacityProvider` and any of `weight`, `base`. Takes precedence over `run-task-launch-type`.",
		example: "[{\"capacityProvider\": \"FARGATE_SPOT\", \"weight\": 1}]"
	},
	{
		name: "run-task-launch-type",
		group: "The one-off task",
		kind: (0,input_types.d)("FARGATE", "EC2", "EXTERNAL", "MANAGED_INSTANCES"),
		unsetMeans: "the first service's, where no subnets are given, else `FARGATE`",
		description: "Launch type of the task: `FARGATE`, `EC2`, `EXTERNAL` or `MANAGED_INSTANCES`.",
		example: "FARGATE"
	},
	{
		name: "run-task-started-by",
		group: "The one-off task",
		kind: (0,input_types.f)(/^[\w/-]{1,128}$/, "at most 128 letters, digits, `-`, `_` and `/`"),
		default: "GitHub-Actions",
		description: "Value of `startedBy` of the task.",
		example: "GitHub-Actions"
	},
	{
		name: "run-task-tags",
		group: "The one-off task",
		kind: taskTags(),
		description: "Tags of the task: a JSON or YAML list of objects with `key` and `value`, or lines `key=value`.",
		example: "[{\"key\": \"team\", \"value\": \"shop\"}]",
		secret: true
	},
	{
		name: "run-task-managed-ebs-volume-name",
		group: "The one-off task",
		kind: (0,input_types.f)(/^[\w-]{1,255}$/, "a volume's name: letters, digits, `-` and `_`"),
		description: "Name of the volume that the revision declares with `configuredAtLaunch`.",
		example: "data"
	},
	{
		name: "run-task-managed-ebs-volume",
		group: "The one-off task",
		kind: taskVolume(),
		description: "JSON or YAML settings of that Amazon EBS volume.",
		example: "{\"sizeInGiB\": 30, \"volumeType\": \"gp3\", \"roleArn\": \"arn:aws:iam::123456789012:role/ecs-volumes\"}",
		secret: true
	},
	{
		name: "wait-for-task-stopped",
		group: "The one-off task",
		kind: (0,input_types.t)(),
		unsetMeans: "`true` when a service is named too, else `false`",
		description: "Wait until the task has stopped, show its output, and fail the step when it failed. After `wait-for-minutes`, the task is stopped.",
		example: "true"
	},
	{
		name: "preflight",
		group: "Checks before anything changes",
		kind: (0,input_types.d)("error", "warn", "off"),
		default: "error",
		description: "Checks before the first change. `error`: findings that are certain to fail the deployment stop the step, all at once. `warn`: all findings are warnings. `off`: nothing is checked.",
		example: "warn"
	},
	{
		name: "pin-image-digest",
		group: "Checks before anything changes",
		kind: (0,input_types.t)(),
		default: "false",
		description: "Replace the tags of images in private ECR by their digests in the new revision.",
		example: "true"
	},
	{
		name: "fail-on-image-vulnerabilities",
		group: "Checks before anything changes",
		kind: (0,input_types.d)("LOW", "MEDIUM", "HIGH", "CRITICAL"),
		description: "Stop the step if ECR's scan of an image has findings of this severity or above, or if there is no finished scan, whatever `preflight` is. The step waits up to one minute for a scan that is in progress. In a rollback an image without a finished scan is a warning.",
		example: "CRITICAL"
	},
	{
		name: "verify-attestation",
		group: "Checks before anything changes",
		kind: attestationOwner(),
		description: "Deploy only if every image that `image`, `images` or `image-from` sets has a valid artifact attestation (SLSA provenance) of this owner for its digest, to which the revision is pinned (see [Attestations](attestations.md)).",
		example: "acme/shop"
	},
	{
		name: "on-older-commit",
		group: "Checks before anything changes",
		kind: (0,input_types.d)("allow", "warn", "refuse"),
		default: "warn",
		description: "What to do when the commit that a service runs contains the commit to deploy and is not the same, so that a late run would take newer commits out of service. `warn`: deploy, with a warning. `refuse`: stop before anything changes. `allow`: deploy.",
		example: "refuse"
	},
	{
		name: "plan-id",
		group: "Checks before anything changes",
		kind: (0,input_types.f)(/^p\d{1,3}(-[0-9a-f]{4,16}){5}$/, "the output `plan-id` of a plan or a dry run"),
		unsetMeans: "nothing is compared",
		description: "The output `plan-id` of an earlier plan or dry run. If the services, the revision, the images or what the run would do are not as they were planned, the step stops before anything changes, and says what has moved.",
		example: "p1-3f2a1b4c5d-6e7f8091a2-b3c4d5e6f7-08192a3b4c-5d6e"
	},
	{
		name: "service-definition",
		group: "Services as code",
		kind: definitionText(),
		description: "Path of a YAML or JSON file, or the YAML or JSON itself, with members of CreateService (a response of DescribeServices too). A service that does not exist is created with the revision of this run. Of one that exists, the members that the file names and that differ are changed, and all others are left alone.",
		example: "deploy/service.yml",
		secret: true
	},
	{
		name: "wait-for-service-stability",
		group: "Waiting and failing",
		kind: (0,input_types.t)(),
		default: "true",
		description: "Wait until the deployment completes: the new revision is stable, and no old tasks remain. Fail the step otherwise.",
		example: "true"
	},
	{
		name: "wait-for-minutes",
		group: "Waiting and failing",
		kind: (0,input_types.a)({
			default: 30,
			atMost: 360
		}),
		default: "30",
		description: "How long to wait, in minutes; fractions are allowed. 0 means the default; more than 360 counts as 360, with a warning.",
		example: "12.5"
	},
	{
		name: "wait-max-delay-seconds",
		group: "Waiting and failing",
		kind: (0,input_types.a)({
			default: 15,
			atMost: 600
		}),
		default: "15",
		description: "Longest interval between two polls, in seconds. 0 means the default; more than 600 counts as 600, with a warning.",
		example: "15"
	},
	{
		name: "max-retries",
		group: "Waiting and failing",
		kind: (0,input_types.a)({
			default: 10,
			atMost: 100,
			whole: true
		}),
		default: "10",
		description: "Attempts for one AWS call, the first one included. 0 means the default; more than 100 counts as 100, with a warning.",
		example: "10"
	},
	{
		name: "failure-threshold",
		group: "Waiting and failing",
		kind: threshold(),
		default: "auto",
		description: "Failed tasks of the new revision after which the deployment is failed, counted by the action itself. `auto` is the rule of the service's own circuit breaker (`thresholdConfiguration`, `resetOnHealthyTask`), or ECS's default: half the desired count, at least 3, at most 200.",
		example: "5"
	},
	{
		name: "bake-time-minutes",
		group: "Waiting and failing",
		kind: (0,input_types.u)({ atMost: 1440 }),
		default: "0",
		description: "Rolling deployments: keep watching for this time after completion. A task of the new revision that fails during this time fails the deployment.",
		example: "5"
	},
	{
		name: "wait-until",
		group: "Waiting and failing",
		kind: (0,input_types.d)("completed", "baking", "paused", ...LIFECYCLE_STAGES),
		default: "completed",
		description: "When the step ends. `completed`: the deployment has completed. `baking`: production traffic of a blue/green, linear or canary deployment has shifted, and the bake time has begun. `paused`: a pause hook holds the deployment, or it has completed. Or a lifecycle stage of a blue/green, linear or canary deployment of ECS, such as `POST_TEST_TRAFFIC_SHIFT`: the deployment has reached or passed it.",
		example: "paused"
	},
	{
		name: "service-deployment-arn",
		group: "Waiting and failing",
		kind: (0,input_types.f)(/^arn:[^:\s]+:ecs:[^:\s]+:\d+:service-deployment(\/[\w-]{1,255}){3}$/, "the ARN of a service deployment, the output `service-deployment-arn` of the step that ended paused"),
		unsetMeans: "whichever is paused",
		description: "For `mode: continue`: continue only this service deployment. If another one is paused, the step fails and says which.",
		example: "arn:aws:ecs:eu-west-1:123456789012:service-deployment/prod/web/AbCdEfGh1JkLmNoPqRsTu"
	},
	{
		name: "hook-id",
		group: "Waiting and failing",
		kind: (0,input_types.f)(/^[\w-]{1,255}$/, "the id of a hook, the output `hook-id` of the step that ended paused"),
		unsetMeans: "all hooks that wait",
		description: "For `mode: continue`: answer only this hook. If another one waits, the step fails and says which.",
		example: "ecs-pause-3f2a1b4c5d6e"
	},
	{
		name: "continue-paused",
		group: "Verification",
		kind: (0,input_types.d)("never", "verified"),
		default: "never",
		description: "Who answers a pause hook. `never`: a person or another step. `verified`: this step, by the checks of `verify` for that moment: CONTINUE when all of them passed or there is none, ROLLBACK when one failed.",
		example: "verified"
	},
	{
		name: "rollback-on",
		group: "Waiting and failing",
		kind: rollbackOn(),
		default: "failure",
		description: "When to roll back to the previous revision: any of `failure`, `timeout`, `cancel`, separated by commas; or `none`.",
		example: "failure, timeout"
	},
	{
		name: "suspend-auto-scaling",
		group: "Waiting and failing",
		kind: (0,input_types.t)(),
		default: "false",
		description: "Suspend the auto scaling of the services (scale-in and scale-out by policies, and scheduled scaling) from before the update until the step ends. Then the earlier state is restored exactly, however the step ends. If it cannot be suspended, the service is not updated.",
		example: "true"
	},
	{
		name: "verify",
		group: "Verification",
		kind: verifyList(),
		description: "Checks that prove that the new revision is right: a YAML or JSON list, inline or the path of a file. Each item has one of `url`, `alarms`, `metric`, `expression` or `target-errors`. A check that fails fails the deployment, which is rolled back as `rollback-on` says.",
		example: "[{url: \"https://shop.example.com/health\"}]",
		secret: true
	},
	{
		name: "rollback-scope",
		group: "Waiting and failing",
		kind: (0,input_types.d)("service", "all"),
		default: "service",
		description: "What is rolled back when one of several services fails. `service`: only that service. `all`: the other services that this step changed, too; `rollback-on` decides which ends count.",
		example: "all"
	},
	{
		name: "service-order",
		group: "Waiting and failing",
		kind: (0,input_types.d)("together", "by-line"),
		default: "together",
		description: "In which order several services are deployed. `together`: all at the same time. `by-line`: each line of `service` is a wave; services on one line, separated by commas, are deployed at the same time. A wave starts when the deployments of the wave before have ended well, and no wave starts after a failure.",
		example: "by-line"
	},
	{
		name: "fail-on",
		group: "Status",
		kind: failOn(),
		unsetMeans: "the step succeeds whatever is found",
		description: "For `mode: status`: fail the step on any of `drift` (a service differs from `task-definition` or `service-definition`) and `unhealthy` (a service has unhealthy targets, too few running tasks, or a failed deployment).",
		example: "drift, unhealthy"
	},
	{
		name: "codedeploy-appspec",
		group: "CodeDeploy",
		kind: (0,input_types.o)("a file's path, on one line"),
		unsetMeans: "`appspec.yaml` where there is one, else made from the service",
		description: "Path of the AppSpec file, YAML or JSON, for services that CodeDeploy deploys. The ARN of the new revision is filled in.",
		example: "deploy/appspec.yaml"
	},
	{
		name: "codedeploy-application",
		group: "CodeDeploy",
		kind: codeDeployName("application"),
		unsetMeans: "`AppECS-<cluster>-<service>`",
		description: "Name of the CodeDeploy application. In the default name, and in that of the group, each part is cut to 47 characters, as the ECS console does; if no application has that name, the full name is tried.",
		example: "shop"
	},
	{
		name: "codedeploy-deployment-group",
		group: "CodeDeploy",
		kind: codeDeployName("deployment group"),
		unsetMeans: "`DgpECS-<cluster>-<service>`",
		description: "Name of the deployment group. Its configured wait times extend `wait-for-minutes`.",
		example: "shop-web"
	},
	{
		name: "codedeploy-deployment-description",
		group: "CodeDeploy",
		kind: codeDeployDescription(),
		description: "Description of the CodeDeploy deployment; cut to 512 characters.",
		example: "Release 1.4.2"
	},
	{
		name: "codedeploy-deployment-config",
		group: "CodeDeploy",
		kind: codeDeployName("deployment configuration"),
		unsetMeans: "the group's",
		description: "Name of the deployment configuration, which defines how traffic is shifted.",
		example: "CodeDeployDefault.ECSCanary10Percent5Minutes"
	},
	{
		name: "rollback-to",
		group: "Rollback",
		kind: (0,input_types.o)("`previous`, a revision number, `family:revision`, an ARN, or a commit, branch or tag, on one line"),
		unsetMeans: "`previous`",
		description: "For `mode: rollback`. `previous`: the last revision, other than the current one, that completed a deployment of the service. Or a revision number, `family:revision`, an ARN, or a commit (full or short SHA, branch or tag) that a revision was deployed from.",
		example: "previous"
	},
	{
		name: "keep-revisions",
		group: "Afterwards",
		kind: keepRevisions(),
		unsetMeans: "keep all",
		description: "After success, keep this number of the newest active revisions of the family and deregister older ones, at most 50 in a run. Never deregisters the revision in use, the one before it, or a revision that a service of this step, a task of the family in the cluster, or one of the `schedules` uses.",
		example: "10"
	},
	{
		name: "schedules",
		group: "Afterwards",
		kind: scheduleNames(),
		description: "Names of EventBridge rules and EventBridge Scheduler schedules (`group/name` outside the default group or the default event bus). After success, their targets that run this family are moved to the new revision. All other settings are kept. A target without a revision is left alone.",
		example: "nightly-report, jobs/hourly"
	},
	{
		name: "github-token",
		group: "GitHub",
		kind: token(),
		default: "${{ github.token }}",
		description: "Token for the GitHub API: the commits of a deployment (`contents: read`), branches and tags in `rollback-to`, `github-deployment` and `comment`.",
		example: "${{ secrets.TOKEN }}",
		secret: true
	},
	{
		name: "github-deployment",
		group: "GitHub",
		kind: (0,input_types.t)(),
		default: "false",
		description: "Keep a GitHub Deployment: in progress, then success, failure or inactive, with links to the run and the environment. Needs `deployments: write`. A job with `environment:` already has one.",
		example: "true"
	},
	{
		name: "deployment-record",
		group: "GitHub",
		kind: (0,input_types.t)(),
		default: "false",
		description: "After success, store a deployment record for each image in GitHub's artifact metadata of the organization; after `mode: remove`, mark the records as decommissioned. Needs `artifact-metadata: write` (see [Deployment records](github.md#deployment-records)).",
		example: "true"
	},
	{
		name: "environment",
		group: "GitHub",
		kind: environmentName(),
		unsetMeans: "the cluster's name",
		description: "Name of the environment of the GitHub Deployment and of the deployment records.",
		example: "production"
	},
	{
		name: "environment-url",
		group: "GitHub",
		kind: webAddress(),
		unsetMeans: "the output `service-url`",
		description: "Address of the deployed application, linked from the GitHub Deployment.",
		example: "https://shop.example.com",
		secret: true
	},
	{
		name: "comment",
		group: "GitHub",
		kind: (0,input_types.t)(),
		default: "false",
		description: "On a pull request: keep one comment for each cluster and service, and update it. It has the plan, or the outcome with the address, the revision, the commit and the cause of a failure; after `mode: remove` it says that the service is gone.",
		example: "true"
	},
	{
		name: "job-summary",
		group: "GitHub",
		kind: (0,input_types.t)(),
		default: "true",
		description: "Write a job summary of the deployment.",
		example: "false"
	}
];
/** The key in `Inputs` of an input's name. */
function inputKey(name) {
	return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
/** The table's row of an input. */
function inputRow(name) {
	const row = INPUTS.find((candidate) => candidate.name === name);
	if (row === void 0) throw new Error(`the table of inputs has no ${name}`);
	return row;
}
const mostTags = 50;
function tooManyTags(tags) {
	return tags.length > mostTags ? `it has ${tags.length} tags, and ECS takes ${mostTags}` : null;
}
/** Parameters are named by letters, digits and these few characters (Systems Manager, "Requirements for parameter names"). */
const parameterName = /^\/?[\w.-]{1,1011}(?:\/[\w.-]{1,1011}){0,15}$/;
function withoutReference({ value, line }) {
	if (value === "") return `the secret in line ${line} has no valueFrom`;
	if (/^arn:[^:\s]+:(?:secretsmanager|ssm):\S+$/.test(value) || parameterName.test(value)) return null;
	return `the value in line ${line} is neither the ARN of a secret or parameter nor the name of a parameter. ECS reads secrets from where it points to: put the secret itself into Secrets Manager or Systems Manager and its ARN here`;
}
// src/contract/cluster-rules.ts
/** Rules about the clusters and the services that are named. */
const CLUSTER_RULES = [
	{
		id: "one-cluster",
		severity: "problem",
		concerns: [
			"mode",
			"cluster",
			"service"
		],
		finds(inputs, given) {
			const named = (0,clusters.n)(inputs.cluster).map(build_arn.t);
			const ofArns = inputs.mode === "status" ? clustersOfServices(inputs.service) : [clusterOfServices(inputs.service)];
			const expected = given.has("cluster") ? named : ofArns;
			return inputs.service.flatMap((service) => {
				const { cluster, name } = (0,build_arn.c)(service);
				if (cluster === null || expected.includes(cluster)) return [];
				const where = `The service \`${name}\` is in the cluster \`${cluster}\``;
				if (inputs.mode === "status") return [{
					input: "service",
					message: `${where}, which \`cluster\` does not name.`
				}];
				return [{
					input: "service",
					message: `${where}, this step is about the cluster \`${expected[0]}\`; deploy to each cluster in a step of its own.`
				}];
			});
		}
	},
	{
		id: "which-cluster",
		severity: "problem",
		concerns: ["cluster", "service"],
		finds({ service }, given) {
			const cluster = clusterOfServices(service);
			if (given.has("cluster") || cluster === null || service.every(build_arn.r)) return [];
			return [{
				input: "cluster",
				message: `One service's ARN is of the cluster \`${cluster}\`, other services are given by name only, and \`cluster\` is not given.`
			}];
		}
	},
	{
		id: "each-service-once",
		severity: "problem",
		concerns: ["mode", "service"],
		finds({ mode, service }) {
			const names = mode === "status" ? service : service.map((one) => (0,build_arn.c)(one).name);
			return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => ({
				input: "service",
				message: `The service \`${name}\` is named twice.`
			}));
		}
	}
];
/** The cluster that the services' ARNs tell, the first one's; null when none tells. */
function clusterOfServices(services) {
	return clustersOfServices(services)[0] ?? null;
}
/** The clusters that the services' ARNs tell. */
function clustersOfServices(services) {
	return [...new Set(services.flatMap((service) => (0,build_arn.c)(service).cluster ?? []))];
}
// src/contract/empty-input-rules.ts
/**
* Rules about inputs that are empty although they were surely meant to say something: an expression with a mistyped step
* id is an empty text, and to the action that is the same as an input that was left out.
*/
/** Inputs that apply to the containers of `container-name`, beside `image`. */
const CONTAINER_INPUTS = [
	"environment-variables",
	"secrets",
	"env-files",
	"docker-labels",
	"log-configuration-log-driver",
	"log-configuration-options",
	"command"
];
const LOST_OUTPUT = "If a step was to give it, its output is empty: compare the id and the output with that step.";
/** Whether the inputs make a revision, rather than roll back to one. */
function makesRevision({ mode }) {
	return mode === "deploy";
}
/** The containers that `container-name` names and that get no image: the render action requires one for them. */
function withoutImage({ image, images, imageFrom, containerName }) {
	if (image !== null || imageFrom.some(({ container }) => container === null)) return [];
	return containerName.filter((name) => [...images, ...imageFrom].every(({ container }) => container !== name));
}
const EMPTY_INPUT_RULES = [
	{
		id: "image-of-named-containers",
		severity: "problem",
		concerns: [
			"image",
			"container-name",
			"images",
			"image-from",
			...CONTAINER_INPUTS
		],
		finds(inputs, given) {
			const names = withoutImage(inputs);
			if (!makesRevision(inputs) || names.length === 0) return [];
			if (CONTAINER_INPUTS.some((name) => given.has(name))) return [];
			return [{
				input: "image",
				message: `\`image\` is empty, so nothing would change in ${listed(names)} of \`container-name\`, and the old image would be deployed again. ${LOST_OUTPUT} If no image is to change, leave \`container-name\` out.`
			}];
		}
	},
	{
		id: "settings-without-image",
		severity: "warning",
		concerns: [
			"image",
			"container-name",
			"images",
			"image-from",
			...CONTAINER_INPUTS
		],
		finds(inputs, given) {
			const names = withoutImage(inputs);
			const settings = CONTAINER_INPUTS.filter((name) => given.has(name));
			if (!makesRevision(inputs) || names.length === 0 || settings.length === 0) return [];
			const changed = settings.map((name) => `\`${name}\``).join(", ");
			return [{
				input: "image",
				message: `\`image\` is empty: ${listed(names)} of \`container-name\` keeps its image, and only ${changed} changes. ${LOST_OUTPUT}`
			}];
		}
	},
	{
		id: "something-asked-for",
		severity: "warning",
		concerns: ["mode", "service"],
		finds(inputs, given) {
			if (!makesRevision(inputs) || inputs.service.length === 0 || changesSomething(given)) return [];
			return [{
				input: "service",
				message: `Nothing is asked for but \`service\`: neither an image, a task definition nor a change of the service, so what runs is left as it is. If a step was to give \`image\` or \`task-definition\`, its output is empty: compare the id and the output with that step.`
			}];
		}
	},
	{
		id: "variables-of-no-file",
		severity: "warning",
		concerns: [
			"mode",
			"variables",
			"task-definition",
			"task-definition-overrides",
			"service-definition"
		],
		finds(inputs) {
			if (inputs.variables === null || !["deploy", "status"].includes(inputs.mode) || namesFile(inputs)) return [];
			return [{
				input: "variables",
				message: "`variables` is not used: it fills placeholders in files of `task-definition`, `task-definition-overrides` and `service-definition`, and none of them is given."
			}];
		}
	}
];
/** A task definition that is named by its ARN is no file. */
function namesFile({ taskDefinition, taskDefinitionOverrides, serviceDefinition }) {
	return taskDefinition !== null && !taskDefinition.startsWith("arn:") || taskDefinitionOverrides !== null || serviceDefinition !== null;
}
function changesSomething(given) {
	const groups = [
		"The revision",
		"The service",
		"Services as code",
		"Afterwards"
	];
	const others = [
		"run-task",
		"pin-image-digest",
		"fail-on-image-vulnerabilities"
	];
	return INPUTS.some(({ name, group }) => given.has(name) && (groups.includes(group) || others.includes(name)));
}
function listed(names) {
	return `the container${names.length === 1 ? "" : "s"} ${names.map((name) => `\`${name}\``).join(", ")}`;
}
// src/contract/fleet-rules.ts
/** Rules about steps that deploy several services. */
const FLEET_RULES = [
	{
		id: "order-needs-waiting",
		severity: "problem",
		concerns: [
			"mode",
			"service-order",
			"wait-for-service-stability"
		],
		finds({ mode, serviceOrder, waitForServiceStability }) {
			if (mode === "remove" || serviceOrder !== "by-line" || waitForServiceStability) return [];
			return [{
				input: "service-order",
				message: "`service-order: by-line` starts a wave when the deployments of the wave before have ended well, and with `wait-for-service-stability: false` the step waits for none of them. Remove one of the two inputs."
			}];
		}
	},
	{
		id: "service-in-one-wave",
		severity: "problem",
		concerns: ["service", "service-order"],
		finds({ serviceOrder, serviceLines }) {
			if (serviceOrder !== "by-line") return [];
			const names = serviceLines.flatMap((line) => [...new Set(line.map((one) => (0,build_arn.c)(one).name))]);
			return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => ({
				input: "service",
				message: `The service \`${name}\` is on two lines, and with \`service-order: by-line\` each line is a wave: name it on one line.`
			}));
		}
	},
	{
		id: "order-of-one-line",
		severity: "warning",
		concerns: ["service", "service-order"],
		finds({ serviceOrder, serviceLines, service }) {
			if (serviceOrder !== "by-line" || serviceLines.length !== 1 || service.length < 2) return [];
			return [{
				input: "service-order",
				message: "`service-order: by-line` has no effect: `service` has one line, so all services are deployed at the same time. Write each wave on a line of its own (`service: |`)."
			}];
		}
	},
	{
		id: "scope-of-rollback",
		severity: "warning",
		concerns: [
			"mode",
			"rollback-scope",
			"rollback-on",
			"wait-for-service-stability"
		],
		finds(inputs) {
			const why = inputs.rollbackScope === "all" ? whyNoRollback(inputs) : null;
			return why === null ? [] : [{
				input: "rollback-scope",
				message: `\`rollback-scope: all\` has no effect: ${why}.`
			}];
		}
	},
	{
		id: "plan-of-removal",
		severity: "problem",
		concerns: ["mode", "plan-id"],
		finds({ mode, planId }) {
			if (mode !== "remove" || planId === null) return [];
			return [{
				input: "plan-id",
				message: "`plan-id` is for `deploy`, `rollback` and `continue`, and `mode` is `remove`: which services it removes is decided by `service`, `remove-unowned` and `expired-only`."
			}];
		}
	},
	{
		id: "order-of-removal",
		severity: "warning",
		concerns: ["mode", "service-order"],
		finds({ mode, serviceOrder }) {
			if (mode !== "remove" || serviceOrder !== "by-line") return [];
			return [{
				input: "service-order",
				message: "`service-order` is not used: `mode: remove` deletes all services at the same time."
			}];
		}
	}
];
/** Why nothing is ever rolled back; null where something may be. */
function whyNoRollback({ mode, rollbackOn, waitForServiceStability }) {
	if (mode === "remove") return "`mode: remove` rolls nothing back";
	if (rollbackOn.length === 0) return "`rollback-on` is `none`";
	return waitForServiceStability ? null : "with `wait-for-service-stability: false` the step sees no failure";
}
// src/contract/gate-rules.ts
/** Rules about `mode: continue` and what it approves. */
const APPROVED = ["service-deployment-arn", "hook-id"];
/** Groups of inputs that say what to deploy, and how: a deployment that goes on is what it is. */
const UNUSED = [
	"The revision",
	"The service",
	"CodeDeploy"
];
const GATE_RULES = [
	{
		id: "continue-paused-by-checks",
		severity: "problem",
		concerns: ["continue-paused", "verify"],
		finds({ continuePaused, verify }) {
			if (continuePaused === "never" || verify !== null) return [];
			return [{
				input: "continue-paused",
				message: "`continue-paused: verified` needs the checks of `verify`, and there are none. Add a check, for example `verify: \"[{target-errors: 1 %}]\"`, or leave out `continue-paused`."
			}];
		}
	},
	{
		id: "continue-of-what",
		severity: "problem",
		concerns: ["mode", "service"],
		finds: ({ mode, service }) => mode === "continue" && service.length === 0 ? [{
			input: "service",
			message: "`mode: continue` needs the `service` whose deployment is paused."
		}] : []
	},
	{
		id: "approved-by-continue",
		severity: "problem",
		concerns: ["mode", ...APPROVED],
		finds({ mode }, given) {
			if (mode === "continue") return [];
			const message = (name) => `\`${name}\` is only for \`mode: continue\`, and \`mode\` is \`${mode}\`.`;
			return APPROVED.filter((name) => given.has(name)).map((name) => ({
				input: name,
				message: message(name)
			}));
		}
	},
	{
		id: "approved-of-one-service",
		severity: "problem",
		concerns: [
			"mode",
			"service",
			...APPROVED
		],
		finds({ mode, service }, given) {
			if (mode !== "continue" || service.length < 2) return [];
			const message = (name) => `\`${name}\` is about the deployment of one service, and \`service\` names ${service.length}: continue each in a step of its own.`;
			return APPROVED.filter((name) => given.has(name)).map((name) => ({
				input: name,
				message: message(name)
			}));
		}
	},
	{
		id: "continue-makes-nothing",
		severity: "warning",
		concerns: ["mode", "run-task"],
		finds({ mode, runTask }, given) {
			if (mode !== "continue") return [];
			const isUnused = (group) => UNUSED.includes(group) || group === "The one-off task" && runTask;
			const unused = INPUTS.filter(({ name, group }) => given.has(name) && isUnused(group));
			const message = (name) => `\`${name}\` is not used: \`mode: continue\` lets a deployment go on as it is.`;
			return unused.map(({ name }) => ({
				input: name,
				message: message(name)
			}));
		}
	}
];
// src/contract/image-rules.ts
/** Rules about the inputs that give a container its image. */
const IMAGE_RULES = [
	{
		id: "one-image-a-container",
		severity: "problem",
		concerns: [
			"image",
			"container-name",
			"images"
		],
		finds: ({ image, containerName, images }) => images.filter((one) => image !== null && containerName.includes(one.container) && one.image !== image).map(({ container }) => ({
			input: "images",
			message: `The container \`${container}\` gets one image from \`image\` and \`container-name\`, and another one from \`images\`.`
		}))
	},
	{
		id: "image-or-its-source",
		severity: "problem",
		concerns: [
			"image",
			"images",
			"image-from",
			"container-name"
		],
		finds({ image, images, imageFrom, containerName }) {
			return imageFrom.flatMap(({ container }) => {
				if (!(container === null ? image !== null || images.some((one) => containerName.includes(one.container)) : images.some((one) => one.container === container) || image !== null && containerName.includes(container))) return [];
				return [{
					input: "image-from",
					message: `The image${container === null ? "" : ` of the container \`${container}\``} is given by \`image-from\`, and also by \`image\` or \`images\`; give it in one place.`
				}];
			});
		}
	},
	{
		id: "attestation-of-what",
		severity: "problem",
		concerns: [
			"mode",
			"verify-attestation",
			"image",
			"images",
			"image-from"
		],
		finds({ mode, verifyAttestation, image, images, imageFrom }) {
			const isSet = image !== null || images.length > 0 || imageFrom.length > 0;
			if (mode !== "deploy" || verifyAttestation === null || isSet) return [];
			return [{
				input: "verify-attestation",
				message: "`verify-attestation` verifies the images that `image`, `images` or `image-from` set, and none of them is given. Give the image to deploy in one of them."
			}];
		}
	},
	{
		id: "attestation-of-deployments",
		severity: "warning",
		concerns: ["mode", "verify-attestation"],
		finds({ mode, verifyAttestation }) {
			if (verifyAttestation === null || mode === "deploy" || mode === "status") return [];
			return [{
				input: "verify-attestation",
				message: `\`verify-attestation\` is not used: \`mode: ${mode}\` sets no image.`
			}];
		}
	},
	{
		id: "promotion-of-what",
		severity: "warning",
		concerns: ["image-from", "promote-after-minutes"],
		finds({ imageFrom, promoteAfterMinutes }) {
			if (imageFrom.length > 0 || promoteAfterMinutes === 0) return [];
			return [{
				input: "promote-after-minutes",
				message: "`promote-after-minutes` is not used, since `image-from` is not given."
			}];
		}
	}
];
// src/contract/removal-rules.ts
/** Groups of inputs that say what is to run, or how a deployment is watched: nothing of it concerns a removal. */
const ofDeployments$1 = /* @__PURE__ */ new Set([
	"The revision",
	"The service",
	"CodeDeploy",
	"The one-off task"
]);
const ofRemovals = ["expired-only", "remove-unowned"];
/** Rules about `mode: remove` and the inputs that belong to it. */
const REMOVAL_RULES = [
	{
		id: "remove-what",
		severity: "problem",
		concerns: [
			"mode",
			"service",
			"service-definition"
		],
		finds: ({ mode, service, serviceDefinition }) => mode === "remove" && service.length === 0 && serviceDefinition === null ? [{
			input: "service",
			message: "`mode: remove` needs the `service` to remove."
		}] : []
	},
	{
		id: "wildcard-removes-only",
		severity: "problem",
		concerns: ["mode", "service"],
		finds({ mode, service }) {
			const wildcards = mode === "remove" ? [] : service.filter(hasWildcard);
			const message = (name) => `\`service\` has the wildcard \`${name}\`; a wildcard is allowed only with \`mode: remove\`.`;
			return wildcards.map((name) => ({
				input: "service",
				message: message(name)
			}));
		}
	},
	{
		id: "removal-runs-nothing",
		severity: "warning",
		concerns: ["mode"],
		finds({ mode }, given) {
			if (mode !== "remove") return [];
			return INPUTS.filter((row) => given.has(row.name) && (ofDeployments$1.has(row.group) || row.name === "expires-in")).map(({ name }) => ({
				input: name,
				message: `\`${name}\` is not used: \`mode: remove\` deletes services.`
			}));
		}
	},
	{
		id: "removal-inputs-without-removal",
		severity: "warning",
		concerns: ["mode", ...ofRemovals],
		finds({ mode }, given) {
			const unused = mode === "remove" ? [] : ofRemovals.filter((name) => given.has(name));
			const message = (name) => `\`${name}\` is not used, since \`mode\` is not \`remove\`.`;
			return unused.map((name) => ({
				input: name,
				message: message(name)
			}));
		}
	},
	{
		id: "expires-at-deploys",
		severity: "warning",
		concerns: [
			"mode",
			"service",
			"expires-in"
		],
		finds({ mode, service, serviceDefinition, expiresIn }) {
			if (expiresIn === null || mode === "remove") return [];
			if (mode === "deploy" && (service.length > 0 || serviceDefinition !== null)) return [];
			return [{
				input: "expires-in",
				message: `\`expires-in\` is not used, since ${mode === "deploy" ? "no `service` is given" : "`mode` is not `deploy`"}.`
			}];
		}
	},
	{
		id: "unowned-by-name",
		severity: "warning",
		concerns: [
			"mode",
			"service",
			"remove-unowned"
		],
		finds({ mode, service, removeUnowned }) {
			if (mode !== "remove" || !removeUnowned || !service.some(hasWildcard)) return [];
			return [{
				input: "remove-unowned",
				message: "`remove-unowned` concerns services that are named without a wildcard; what a wildcard matches is removed only where this repository owns it."
			}];
		}
	}
];
// src/contract/status-rules.ts
/** Rules about `mode: status` and the inputs that belong to it. */
/** Groups of inputs that say how to deploy: nothing of it concerns a mode that only reads. */
const ofDeployments = /* @__PURE__ */ new Set([
	"The service",
	"CodeDeploy",
	"The one-off task",
	"Checks before anything changes",
	"Waiting and failing",
	"Verification",
	"Rollback",
	"Afterwards"
]);
/** Inputs of other groups that it does not use either, but for those about which another mode's rule speaks. */
const notUsed = /* @__PURE__ */ new Set([
	"github-deployment",
	"deployment-record",
	"environment",
	"environment-url",
	"comment"
]);
const checkedElsewhere = /* @__PURE__ */ new Set([
	"service-deployment-arn",
	"hook-id",
	"rollback-to",
	"expires-in",
	"expired-only",
	"remove-unowned"
]);
/** Inputs by which the files are chosen that services are compared with. */
const sources = [
	"task-definition",
	"task-definition-arn",
	"task-definition-family",
	"service-definition"
];
const STATUS_RULES = [
	{
		id: "several-clusters-for-status",
		severity: "problem",
		concerns: ["mode", "cluster"],
		finds({ mode, cluster }) {
			const named = (0,clusters.n)(cluster);
			if (mode === "status" || named.length < 2) return [];
			const list = named.map((name) => `\`${name}\``).join(", ");
			return [{
				input: "cluster",
				message: `\`cluster\` names ${named.length} clusters: ${list}. Only \`mode: status\` takes several; with \`mode: ${mode}\` use one step for each cluster.`
			}];
		}
	},
	{
		id: "drift-from-what",
		severity: "problem",
		concerns: [
			"mode",
			"fail-on",
			...sources
		],
		finds({ mode, failOn }, given) {
			if (mode !== "status" || !failOn.includes("drift") || sources.some((name) => given.has(name))) return [];
			return [{
				input: "fail-on",
				message: "`fail-on` has `drift`, and nothing says what the services are compared with: give `task-definition` or `service-definition`."
			}];
		}
	},
	{
		id: "fail-on-status",
		severity: "warning",
		concerns: ["mode", "fail-on"],
		finds({ mode }, given) {
			return mode !== "status" && given.has("fail-on") ? [{
				input: "fail-on",
				message: "`fail-on` is not used, since `mode` is not `status`."
			}] : [];
		}
	},
	{
		id: "status-changes-nothing",
		severity: "warning",
		concerns: [
			"mode",
			"run-task",
			...sources
		],
		finds({ mode, runTask }, given) {
			if (mode !== "status") return [];
			const rows = INPUTS;
			const isCompared = sources.some((name) => given.has(name));
			return rows.filter(({ name }) => given.has(name) && !checkedElsewhere.has(name)).flatMap(({ name, group }) => {
				if (group === "The one-off task" && !runTask) return [];
				if (ofDeployments.has(group) || notUsed.has(name)) return [{
					input: name,
					message: `\`${name}\` is not used: \`mode: status\` only reads.`
				}];
				return group === "The revision" && !sources.includes(name) && name !== "task-definition-revision" && (!isCompared || name === "image-from" || name === "promote-after-minutes") ? [{
					input: name,
					message: `\`${name}\` is not used: ${isCompared ? "`mode: status` compares with `image` or `images`" : "`mode: status` compares with files, and neither `task-definition` nor `service-definition` is given"}.`
				}] : [];
			});
		}
	}
];
// src/contract/rules.ts
/** The rules, in the order in which their findings are reported. */
const RULES = [
	{
		id: "something-to-do",
		severity: "problem",
		concerns: [
			"mode",
			"service",
			"task-definition",
			"task-definition-arn",
			"task-definition-family",
			"task-definition-revision",
			"service-definition"
		],
		finds(inputs) {
			if (inputs.serviceDefinition !== null || inputs.mode === "continue") return [];
			const { mode, service, taskDefinition, taskDefinitionArn, taskDefinitionFamily, taskDefinitionRevision } = inputs;
			if (mode === "remove" || mode === "status" || service.length > 0 || taskDefinitionRevision !== null) return [];
			if ((taskDefinition ?? taskDefinitionArn ?? taskDefinitionFamily) !== null) return [];
			return [{
				input: "service",
				message: "Neither `service` nor `task-definition` is given, so there is nothing to register or to update."
			}];
		}
	},
	{
		id: "rollback-of-what",
		severity: "problem",
		concerns: [
			"mode",
			"service",
			"service-definition"
		],
		finds: ({ mode, service, serviceDefinition }) => mode === "rollback" && service.length === 0 && serviceDefinition === null ? [{
			input: "service",
			message: "`mode: rollback` needs the `service` to roll back."
		}] : []
	},
	{
		id: "rollback-makes-nothing",
		severity: "warning",
		concerns: ["mode", "rollback-to"],
		finds({ mode }, given) {
			if (mode !== "rollback") return given.has("rollback-to") ? [{
				input: "rollback-to",
				message: "`rollback-to` is not used, since `mode` is not `rollback`."
			}] : [];
			const isUsed = (name) => name === "variables" && given.has("service-definition");
			const unused = INPUTS.filter(({ group, name }) => group === "The revision" && given.has(name) && !isUsed(name));
			const message = (name) => `\`${name}\` is not used: a rollback deploys an earlier revision as it is.`;
			return unused.map(({ name }) => ({
				input: name,
				message: message(name)
			}));
		}
	},
	{
		id: "revision-of-what",
		severity: "problem",
		concerns: [
			"task-definition",
			"task-definition-arn",
			"task-definition-family",
			"task-definition-revision"
		],
		finds({ taskDefinition, taskDefinitionArn, taskDefinitionFamily, taskDefinitionRevision }) {
			if (taskDefinitionRevision === null || taskDefinitionFamily !== null || taskDefinitionArn !== null) return [];
			if (taskDefinition !== null && /[\\/.:]/.test(taskDefinition)) return [];
			return [{
				input: "task-definition-revision",
				message: "`task-definition-revision` says which revision, but no `task-definition-family` says of what."
			}];
		}
	},
	{
		id: "one-task-definition",
		severity: "warning",
		concerns: [
			"task-definition",
			"task-definition-arn",
			"task-definition-family",
			"task-definition-revision"
		],
		finds(inputs) {
			const [used, ...ignored] = sourcesIn(inputs);
			if (used === void 0) return [];
			return ignored.map((input) => ({
				input,
				message: `\`${input}\` is not used, since \`${used}\` is given too.`
			}));
		}
	},
	{
		id: "variable-or-secret",
		severity: "problem",
		concerns: ["environment-variables", "secrets"],
		finds: ({ environmentVariables, secrets }) => environmentVariables.filter(({ name }) => secrets.some((secret) => secret.name === name)).map(({ name }) => ({
			input: "secrets",
			message: `\`${name}\` is in \`environment-variables\` and in \`secrets\`; ECS accepts a name only once.`
		}))
	},
	{
		id: "volume-and-its-name",
		severity: "warning",
		concerns: ["service-managed-ebs-volume-name", "service-managed-ebs-volume"],
		finds({ serviceManagedEbsVolumeName, serviceManagedEbsVolume }) {
			if (serviceManagedEbsVolumeName === null === (serviceManagedEbsVolume === null)) return [];
			const names = ["service-managed-ebs-volume-name", "service-managed-ebs-volume"];
			const [lacking, there] = serviceManagedEbsVolumeName === null ? names : [names[1], names[0]];
			return [{
				input: lacking,
				message: `\`${there}\` is not used, since \`${lacking}\` is not given; they go together.`
			}];
		}
	},
	{
		id: "overrides-agree",
		severity: "problem",
		concerns: [
			"service-overrides",
			"desired-count",
			"force-new-deployment",
			"enable-ecs-managed-tags",
			"propagate-tags",
			"service-managed-ebs-volume-name",
			"service-managed-ebs-volume"
		],
		finds: (inputs, given) => serviceMembersIn(inputs).filter(({ input, member, value }) => {
			const other = inputs.serviceOverrides?.[member];
			return other !== void 0 && given.has(input) && value !== null && !(0,build_json.n)(value, other);
		}).map(({ input, member }) => ({
			input,
			message: `\`${input}\` differs from \`${member}\` in \`service-overrides\`; give it in one place.`
		}))
	},
	{
		id: "task-volume-and-its-name",
		severity: "warning",
		concerns: ["run-task-managed-ebs-volume-name", "run-task-managed-ebs-volume"],
		finds({ runTaskManagedEbsVolumeName, runTaskManagedEbsVolume }) {
			if (runTaskManagedEbsVolumeName === null === (runTaskManagedEbsVolume === null)) return [];
			const names = ["run-task-managed-ebs-volume-name", "run-task-managed-ebs-volume"];
			const [lacking, there] = runTaskManagedEbsVolumeName === null ? names : [names[1], names[0]];
			return [{
				input: lacking,
				message: `\`${there}\` is not used, since \`${lacking}\` is not given; they go together.`
			}];
		}
	},
	{
		id: "task-inputs-without-task",
		severity: "warning",
		concerns: ["run-task", "mode"],
		finds({ runTask, mode }, given) {
			if (mode === "rollback") return runTask ? [{
				input: "run-task",
				message: "`run-task` is not used: a rollback makes no revision to run a task of."
			}] : [];
			if (runTask) return [];
			return INPUTS.filter((row) => row.group === "The one-off task" && given.has(row.name)).map(({ name }) => ({
				input: name,
				message: `\`${name}\` is not used, since \`run-task\` is not \`true\`.`
			}));
		}
	},
	{
		id: "one-way-to-run-a-task",
		severity: "warning",
		concerns: ["run-task-launch-type", "run-task-capacity-provider-strategy"],
		finds({ runTaskLaunchType, runTaskCapacityProviderStrategy }) {
			if (runTaskLaunchType === null || runTaskCapacityProviderStrategy.length === 0) return [];
			return [{
				input: "run-task-launch-type",
				message: "`run-task-launch-type` is not used, since `run-task-capacity-provider-strategy` is given too; ECS accepts one of them."
			}];
		}
	},
	...CLUSTER_RULES,
	{
		id: "one-region",
		severity: "problem",
		concerns: [
			"aws-region",
			"cluster",
			"service",
			"task-definition",
			"task-definition-arn"
		],
		finds(inputs) {
			const [first, ...others] = regionsIn(inputs);
			if (first === void 0) return [];
			return others.filter(({ region }) => region !== first.region).map(({ input, region }) => ({
				input,
				message: `\`${input}\` is in the region \`${region}\`, \`${first.input}\` in \`${first.region}\`.`
			}));
		}
	},
	{
		id: "account-of-role",
		severity: "problem",
		concerns: [
			"role-to-assume",
			"cluster",
			"service"
		],
		finds({ roleToAssume, cluster, service }) {
			const role = roleToAssume === null ? null : (0,build_arn.i)(roleToAssume);
			if (role === null) return [];
			return [...(0,clusters.n)(cluster).map((text) => ["cluster", text]), ...service.map((one) => ["service", one])].flatMap(([input, text]) => {
				const arn = (0,build_arn.i)(text);
				if (arn === null || arn.account === role.account && arn.partition === role.partition) return [];
				const where = ({ account, partition }) => `account ${account} (partition \`${partition}\`)`;
				return [{
					input,
					message: `\`${input}\` is in ${where(arn)}, and \`role-to-assume\` is in ${where(role)}. A role can only deploy in its own account: name a role of ${where(arn)}.`
				}];
			});
		}
	},
	{
		id: "afterwards-of-success",
		severity: "warning",
		concerns: [
			"mode",
			"service",
			"wait-for-service-stability",
			"keep-revisions",
			"schedules"
		],
		finds({ mode, service, waitForServiceStability }, given) {
			if (mode === "status" || waitForServiceStability || service.length === 0) return [];
			const unused = ["keep-revisions", "schedules"];
			const message = (name) => `\`${name}\` is for deployments that succeeded, and with \`wait-for-service-stability: false\` the step does not wait for one: it has no effect for a service that is being deployed.`;
			return unused.filter((name) => given.has(name)).map((name) => ({
				input: name,
				message: message(name)
			}));
		}
	},
	{
		id: "suspended-until-the-end",
		severity: "warning",
		concerns: [
			"mode",
			"service",
			"suspend-auto-scaling",
			"wait-for-service-stability"
		],
		finds({ mode, service, suspendAutoScaling, waitForServiceStability }) {
			if (mode === "status" || !suspendAutoScaling) return [];
			const input = "suspend-auto-scaling";
			if (service.length === 0) return [{
				input,
				message: "`suspend-auto-scaling` has no effect, since no `service` is given."
			}];
			return waitForServiceStability ? [] : [{
				input,
				message: "`suspend-auto-scaling` lasts until the step ends, and with `wait-for-service-stability: false` it ends as soon as the deployment has started: auto scaling is restored while the deployment is in progress."
			}];
		}
	},
	{
		id: "verify-waits",
		severity: "problem",
		concerns: [
			"verify",
			"wait-for-service-stability",
			"service"
		],
		finds({ verify, waitForServiceStability, service }) {
			if (verify === null || waitForServiceStability || service.length === 0) return [];
			return [{
				input: "verify",
				message: "`verify` needs a step that waits for the deployment: with `wait-for-service-stability: false` nothing would be checked."
			}];
		}
	},
	{
		id: "inputs-without-service",
		severity: "warning",
		concerns: [
			"mode",
			"service",
			"run-task"
		],
		finds(inputs, given) {
			if (inputs.mode === "status" || inputs.service.length > 0) return [];
			return [...given].filter((input) => inputRow(input).group === "The service" && inputs[inputKey(input)] !== false).filter((input) => !(input === "enable-ecs-managed-tags" && inputs.runTask)).map((input) => ({
				input,
				message: `\`${input}\` has no effect, since no \`service\` is given.`
			}));
		}
	},
	{
		id: "environment-of-what",
		severity: "warning",
		concerns: [
			"mode",
			"github-deployment",
			"deployment-record",
			"environment",
			"environment-url"
		],
		finds({ mode, githubDeployment, deploymentRecord }, given) {
			if (mode === "status" || githubDeployment) return [];
			const unused = [...deploymentRecord || mode === "remove" ? [] : ["environment"], "environment-url"].filter((name) => given.has(name));
			const message = (name) => `\`${name}\` is not used, since \`github-deployment\` is not \`true\`.`;
			return unused.map((input) => ({
				input,
				message: message(input)
			}));
		}
	},
	...IMAGE_RULES,
	...EMPTY_INPUT_RULES,
	...REMOVAL_RULES,
	...GATE_RULES,
	...FLEET_RULES,
	...STATUS_RULES
];
/** The inputs that say what to build the revision on, the one that counts first. */
function sourcesIn(inputs) {
	const sources = [
		"task-definition",
		"task-definition-arn",
		"task-definition-family"
	].filter((name) => inputs[inputKey(name)] !== null);
	const isUsed = sources[0] === "task-definition-family";
	return inputs.taskDefinitionRevision === null || isUsed ? sources : [...sources, "task-definition-revision"];
}
function serviceMembersIn(inputs) {
	const { serviceManagedEbsVolumeName: name, serviceManagedEbsVolume: volume } = inputs;
	return [
		{
			input: "desired-count",
			member: "desiredCount",
			value: inputs.desiredCount
		},
		{
			input: "force-new-deployment",
			member: "forceNewDeployment",
			value: inputs.forceNewDeployment
		},
		{
			input: "enable-ecs-managed-tags",
			member: "enableECSManagedTags",
			value: inputs.enableEcsManagedTags
		},
		{
			input: "propagate-tags",
			member: "propagateTags",
			value: inputs.propagateTags
		},
		{
			input: "service-managed-ebs-volume",
			member: "volumeConfigurations",
			value: name === null || volume === null ? null : [{
				name,
				managedEBSVolume: volume
			}]
		}
	];
}
function regionsIn(inputs) {
	const regions = [
		...(0,clusters.n)(inputs.cluster).map((text) => ["cluster", (0,build_arn.n)(text) ? text : null]),
		...inputs.service.map((service) => ["service", service]),
		["task-definition", inputs.taskDefinition],
		["task-definition-arn", inputs.taskDefinitionArn]
	].flatMap(([input, text]) => {
		const arn = text === null ? null : (0,build_arn.i)(text);
		return arn === null ? [] : [{
			input,
			region: arn.region
		}];
	});
	return inputs.awsRegion === null ? regions : [{
		input: "aws-region",
		region: inputs.awsRegion
	}, ...regions];
}
// src/contract/source-line.ts
/** Characters of a line that are shown. */
const longestShown = 100;
/** Longer texts and lines were not written by a person, and are not searched. */
const longestText = 1e6;
const longestLine = 5e4;
/** What stands after such a key is a variable's value or a password, and is never shown. */
const sensitive = /value|passw|secret|token|api-?key|credential/i;
/** Quoted texts, bare words, and everything else character by character: the alternatives begin differently. */
const piece = /"(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|[^\s"'{}[\],:=]+|[\s\S]/g;
/**
* The line of a YAML or JSON text that is wrong, with a mark below the place, as two indented lines that begin with a
* line break. Values of variables are left out. Empty where the line cannot be shown.
*/
function sourceLine(text, place) {
	if (place === void 0 || text.length > longestText) return "";
	const lines = text.split("\n");
	const line = lines[place.line - 1];
	if (line === void 0 || line.length > longestLine || line.trim() === "" || continuesSecret(lines, place.line - 1)) return "";
	const { shown, column } = windowOf(withoutValues(line.replace(/[\t\r]/g, " "), place.column));
	const number = String(place.line);
	return `\n    ${number} | ${shown}\n    ${" ".repeat(number.length)} | ${" ".repeat(column - 1)}^`;
}
/** Whether a line of a message is one of the two lines that `sourceLine` adds to it. */
function isSourceLine(line) {
	return /^ {4}[ \d]{1,9} \| /.test(line);
}
/**
* The line with an ellipsis for what follows a sensitive key: its value where that is quoted and a comma or brace
* follows, else the rest of the line, since it is not known where a broken value ends.
*/
function withoutValues(line, column) {
	const tokens = [...line.matchAll(piece)].map(([token]) => token);
	const isBroken = tokens.some((token) => /^["']/.test(token) && !isQuoted(token));
	let [text, at, shownAt, key] = [
		"",
		0,
		1,
		""
	];
	for (let index = 0; index < tokens.length; index += 1) {
		const token = tokens[index] ?? "";
		const endsKey = token === ":" || token === "=";
		const next = endsKey && sensitive.test(key.slice(-100)) ? endOfValue(tokens, index + 1, isBroken) : index + 1;
		text += next > index + 1 ? `${token} …` : token;
		if (token.trim() !== "" && !endsKey) key = token;
		for (; index < next - 1; index += 1) at += tokens[index]?.length ?? 0;
		at += tokens[index]?.length ?? 0;
		if (at < column) shownAt = text.length + 1;
	}
	return {
		text,
		column: Math.min(shownAt, text.length + 1)
	};
}
/** Where to go on behind a sensitive key whose value begins at `start` or, after blanks, later. */
function endOfValue(tokens, start, isBroken) {
	const value = nextToken(tokens, start);
	if (value === tokens.length) return start;
	const after = tokens[nextToken(tokens, value + 1)];
	return isQuoted(tokens[value] ?? "") && (after === "," || after === "}") && !isBroken ? value + 1 : tokens.length;
}
function nextToken(tokens, start) {
	let at = start;
	while (at < tokens.length && tokens[at]?.trim() === "") at += 1;
	return at;
}
function isQuoted(token) {
	return token.length > 1 && /^["']/.test(token) && token.endsWith(token.charAt(0));
}
function windowOf({ text, column }) {
	const from = Math.max(0, Math.min(column - 1 - longestShown / 2, text.length - longestShown));
	const before = from > 0 ? "…" : "";
	const after = from + longestShown < text.length ? "…" : "";
	return {
		shown: `${before}${text.slice(from, from + longestShown)}${after}`,
		column: column - from + before.length
	};
}
/** Whether a line without a key of its own belongs to a sensitive value that began above it. */
function continuesSecret(lines, index) {
	for (let at = index; at >= Math.max(0, index - 50); at -= 1) {
		const line = lines[at] ?? "";
		const colon = line.lastIndexOf(":");
		if (colon === -1) continue;
		return at !== index && sensitive.test(line.slice(0, colon).slice(-200));
	}
	return false;
}
// src/contract/parse.ts
const nothingToAdd = async (inputs) => ({
	inputs,
	problems: [],
	notices: []
});
/**
* Reads all inputs from the environment as the runner sets it (`INPUT_WAIT-FOR-MINUTES`) and checks them
* together, and with the documents that they name. Asynchronous because the YAML parser is loaded for the texts that need
* it, and for these documents.
*
* @throws InputError with every problem that was found, in the order of the table.
*/
async function parseInputs(env, complete = nothingToAdd) {
	const rows = await Promise.all(INPUTS.map((row) => parseRow(row, env[variableOf(row.name)] ?? "")));
	const given = new Set(rows.filter((row) => row.isGiven).map(({ name }) => name));
	const inputs = withoutPlan({
		...Object.fromEntries(rows.map(({ name, value }) => [inputKey(name), value])),
		serviceLines: serviceLines(env[variableOf("service")] ?? "")
	}, given);
	const wrong = new Set(rows.filter((row) => row.problems.length > 0).map(({ name }) => name));
	const found = findings(inputs, given, wrong);
	const ownProblems = [...rows.flatMap((row) => row.problems), ...found.problems];
	const completed = await complete(settled(inputs, given), given, ownProblems);
	const added = completed.problems.filter(({ input }) => !wrong.has(input));
	const problems = [...ownProblems, ...added];
	const warnings = [
		...undeclared(env),
		...rows.flatMap((row) => row.warnings),
		...found.warnings
	];
	if (problems.length > 0) throw new errors.r(problems, warnings);
	return {
		inputs: completed.inputs,
		warnings,
		notices: [...completed.notices]
	};
}
/** `mode: plan` is a deploy with `dry-run: true`, and next to `rollback-to` a rollback with it. */
function withoutPlan(values, given) {
	if (values.mode !== "plan") return values;
	return {
		...values,
		mode: given.has("rollback-to") ? "rollback" : "deploy",
		dryRun: true
	};
}
/** The environment variable in which the runner hands an input over. */
function variableOf(name) {
	return `INPUT_${name.replace(/ /g, "_").toUpperCase()}`;
}
async function parseRow(row, text) {
	const { name, kind } = row;
	const used = text.trim() === "" ? row.default ?? "" : text;
	const isGiven = used !== "" && used.trim() !== row.default;
	const parsedRow = {
		name,
		value: kind.unset,
		isGiven,
		problems: [],
		warnings: []
	};
	if (used === "") return parsedRow;
	const parsed = await kind.parse(used);
	if ("problems" in parsed) {
		const where = row.secret === true ? "" : sourceLine(used, parsed.place);
		return {
			...parsedRow,
			problems: parsed.problems.map((reason) => problemOf(row, used, reason, where))
		};
	}
	const warnings = (parsed.warnings ?? []).map((reason) => `${subjectOf(row, used)}: ${reason}.`);
	return {
		...parsedRow,
		value: parsed.value,
		isGiven: isGiven && parsed.value !== kind.unset,
		warnings
	};
}
function problemOf(row, text, reason, where) {
	const message = `${subjectOf(row, text)}: ${reason}. Allowed: ${row.kind.allowed}.${where}`;
	return {
		input: row.name,
		message,
		example: row.example
	};
}
/** The input with what was given, where that may be shown. */
function subjectOf(row, text) {
	return row.secret === true ? `\`${row.name}\`` : `\`${row.name}\` is ${(0,input_types.p)(text.trim())}`;
}
function findings(inputs, given, wrong) {
	const problems = [];
	const warnings = [];
	for (const rule of RULES) {
		if (rule.concerns.some((name) => wrong.has(name))) continue;
		for (const { input, message } of rule.finds(inputs, given)) if (rule.severity === "warning") warnings.push(message);
		else problems.push({
			input,
			message,
			example: input === null ? null : inputRow(input).example
		});
	}
	return {
		problems,
		warnings
	};
}
/** Effects of inputs on each other, applied once here: see the warnings of the rules. */
function settled(inputs, given) {
	const hasDefinition = inputs.taskDefinition !== null;
	const hasArn = inputs.taskDefinitionArn !== null;
	return {
		...inputs,
		taskDefinitionArn: hasDefinition ? null : inputs.taskDefinitionArn,
		taskDefinitionFamily: hasDefinition || hasArn ? null : inputs.taskDefinitionFamily,
		taskDefinitionRevision: hasDefinition || hasArn ? null : inputs.taskDefinitionRevision,
		cluster: given.has("cluster") ? inputs.cluster : clusterOfNames(inputs) ?? inputs.cluster
	};
}
/** The cluster that the ARNs of services tell; every one of them for `mode: status`. */
function clusterOfNames({ mode, service }) {
	return mode === "status" ? clustersOfServices(service).join(",") || null : clusterOfServices(service);
}
/** A warning for each `INPUT_*` that the table does not have: a typo in `with:` would else be ignored in silence. */
function undeclared(env) {
	const names = INPUTS.map(({ name }) => name);
	const declared = new Set(names.map(variableOf));
	return Object.keys(env).filter((variable) => variable.startsWith("INPUT_") && !declared.has(variable) && env[variable] !== void 0).map((variable) => variable.slice(6).toLowerCase()).map((name) => `There is no input ${(0,input_types.p)(name)}; it is ignored${(0,input_types.m)(name, names)}.`);
}
// src/modes/index.ts
const modes = {
	deploy: {
		load: () => Promise.all(/* import() */[__nccwpck_require__.e(1466), __nccwpck_require__.e(8568), __nccwpck_require__.e(3724), __nccwpck_require__.e(1276)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1276)),
		loadDryRun: () => Promise.all(/* import() */[__nccwpck_require__.e(1466), __nccwpck_require__.e(8568), __nccwpck_require__.e(3724), __nccwpck_require__.e(5139)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5139)),
		readOnly: false,
		readsServices: true
	},
	rollback: {
		load: () => Promise.all(/* import() */[__nccwpck_require__.e(1466), __nccwpck_require__.e(8568), __nccwpck_require__.e(3724), __nccwpck_require__.e(7882)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7882)),
		loadDryRun: () => Promise.all(/* import() */[__nccwpck_require__.e(1466), __nccwpck_require__.e(8568), __nccwpck_require__.e(3724), __nccwpck_require__.e(5139)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5139)),
		readOnly: false,
		readsServices: true
	},
	continue: {
		load: () => Promise.all(/* import() */[__nccwpck_require__.e(1466), __nccwpck_require__.e(8568), __nccwpck_require__.e(3724), __nccwpck_require__.e(8854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8854)),
		loadDryRun: () => Promise.all(/* import() */[__nccwpck_require__.e(1466), __nccwpck_require__.e(8568), __nccwpck_require__.e(3724), __nccwpck_require__.e(8854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8854)),
		readOnly: false,
		readsServices: true
	},
	status: {
		load: () => Promise.all(/* import() */[__nccwpck_require__.e(1466), __nccwpck_require__.e(8568), __nccwpck_require__.e(6921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6921)),
		loadDryRun: () => Promise.all(/* import() */[__nccwpck_require__.e(1466), __nccwpck_require__.e(8568), __nccwpck_require__.e(6921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6921)),
		readOnly: true,
		readsServices: false
	},
	remove: {
		load: () => __nccwpck_require__.e(/* import() */ 9726).then(__nccwpck_require__.bind(__nccwpck_require__, 9726)),
		loadDryRun: () => Promise.all(/* import() */[__nccwpck_require__.e(1466), __nccwpck_require__.e(5646), __nccwpck_require__.e(6537)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6537)),
		readOnly: false,
		readsServices: false
	}
};
// src/service/read.ts
/**
* The services that the inputs name as they are now, fit for what is asked of them; none when none is named.
*
* @param planner makes the services that do not exist; null where a missing service is an error
* @throws InputError, AwsError
*/
async function readSnapshot(inputs, ecs, signal, planner = null) {
	if (inputs.service.length === 0) return [];
	const services = await readServices(ecs, inputs.cluster, inputs.service, signal, planner);
	const problems = [...(0,service_changes.t)((0,service_changes.r)(inputs), services, inputs), ...await planner?.problemsOf(services) ?? []];
	if (problems.length > 0) throw new errors.r(problems);
	return services;
}
/**
* The services as they are now, in the order asked for: one call for ten of them.
*
* @throws InputError naming every service that is not there or cannot be deployed to, and what is there instead
* @throws AwsError
*/
async function readServices(ecs, cluster, names, signal, planner = null) {
	const { describeServices } = planner ?? ecs;
	const chunks = inTens(names).map((ten) => describeServices(cluster, ten, signal));
	const found = (await Promise.all(chunks).catch((error) => noCluster(error, ecs, {
		cluster,
		names
	}, signal))).flat();
	const services = names.map((name) => {
		const service = found.find((each) => each.arn === name || each.name === (0,build_arn.c)(name).name);
		if (planner === null || service?.status === "ACTIVE") return service;
		return planner.planMissing(name, service ?? null);
	});
	const isInactive = (index) => services[index]?.status === "INACTIVE";
	const missing = names.map((name, index) => ({
		name: (0,build_arn.c)(name).name,
		isInactive: isInactive(index),
		index
	})).filter((one) => one.isInactive || services[one.index] === void 0);
	const problems = [...missing.length > 0 ? await missingProblems(ecs, cluster, missing, signal) : [], ...services.flatMap((service) => service && service.status !== "INACTIVE" ? cannotDeploy(service) : [])];
	if (problems.length > 0) throw new errors.r(problems);
	return services.filter((service) => service !== void 0);
}
/** What DescribeServices takes in one call. */
function inTens(items) {
	return Array.from({ length: Math.ceil(items.length / 10) }, (_, index) => items.slice(index * 10, index * 10 + 10));
}
/**
* Rethrows an error.
*
* @throws InputError naming the clusters that are there, where it says that the cluster is not
*/
async function noCluster(error, ecs, { cluster, names }, signal) {
	if (!(error instanceof errors.t) || error.details.code !== "ClusterNotFoundException") throw error;
	const place = await ecs.clusterPlace(cluster, signal);
	const there = place.clusters?.map(build_arn.t).sort() ?? null;
	const close = (0,similar.t)((0,build_arn.t)(cluster), there ?? []);
	const message = `Cluster "${(0,build_arn.t)(cluster)}" was not found${placeText(place)}.${defaulted(cluster)}${didYouMean(close)}${listing(there, "cluster")} Check \`aws-region\` and the account of the credentials too.`;
	const isOfArn = names.some((name) => (0,build_arn.c)(name).cluster === (0,build_arn.t)(cluster));
	throw new errors.r([{
		input: isOfArn ? "service" : "cluster",
		message,
		example: isOfArn ? null : `cluster: ${close[0] ?? "prod"}`
	}]);
}
function placeText({ account, region }) {
	if (account !== null && region !== null) return ` in account ${account}, region ${region}`;
	if (account !== null) return ` in account ${account}`;
	return " in the account and region of the credentials and `aws-region`";
}
/** The runner fills the default in: given as `default`, it cannot be told from one that was left out. */
function defaulted(cluster) {
	return cluster === "default" ? " `cluster` was not set, so `default` was used." : "";
}
function didYouMean(close) {
	return close.length > 0 ? ` Did you mean ${close.map((item) => `"${item}"`).join(" or ")}?` : "";
}
async function missingProblems(ecs, cluster, missing, signal) {
	const arns = await ecs.listServices(cluster, signal).catch(() => null);
	const [arn] = (arns ?? []).flatMap((each) => (0,build_arn.i)(each) ?? []);
	const known = arn === void 0 ? null : {
		...arn,
		clusters: null
	};
	const place = known !== null && cluster !== "default" ? known : await ecs.clusterPlace(cluster, signal);
	const there = arns?.map((each) => (0,build_arn.c)(each).name).sort() ?? null;
	const others = cluster === "default" ? listing(place.clusters?.map(build_arn.t).sort() ?? null, "cluster") : "";
	return missing.map(({ name, isInactive }) => {
		const close = there === null ? [] : (0,similar.t)(name, there);
		const where = `cluster "${(0,build_arn.t)(cluster)}"`;
		return {
			input: "service",
			message: `${isInactive ? `Service "${name}" in ${where} is INACTIVE: it was deleted and accepts no deployments until it is created again.` : `Service "${name}" was not found in ${where}${placeText(place)}.${defaulted(cluster)}`}${didYouMean(close)}${listing(there, "service")}${isInactive ? "" : others}`,
			example: close[0] ? `service: ${close[0]}` : null
		};
	});
}
function listing(there, kind) {
	if (there === null) return "";
	if (there.length === 0) return kind === "cluster" ? " There are no clusters." : " The cluster has no services.";
	const shown = there.slice(0, 20);
	const more = there.length > shown.length ? ` and ${there.length - shown.length} more` : "";
	return ` Available ${kind === "cluster" ? "clusters" : "services"}: ${shown.join(", ")}${more}.`;
}
function cannotDeploy(service) {
	if (service.status !== "ACTIVE" && service.isPlanned === void 0) return [{
		input: "service",
		message: `Service "${service.name}" is ${service.status}: it is being deleted and accepts no deployments.`,
		example: null
	}];
	return [];
}
// src/compose.ts
/** One run of the action, from its inputs to the exit code: everything that goes wrong is published. */
async function runAction(world) {
	const { clock, environment, redactor, signal } = world;
	const startedAtMs = clock.now();
	hideEnvironment(redactor, environment);
	const unpublished = [];
	const documents = {
		serviceDefinition: null,
		checks: [],
		fillRevision: null
	};
	let parsed = null;
	let connection = null;
	const open = async (inputs) => {
		if (!(connection !== null && connection.region === regionOf(inputs, environment))) {
			connection?.aws.destroy();
			connection = await connect(inputs, world);
		}
		return connection;
	};
	try {
		const { inputs, warnings, notices } = await parseInputs(environment, async (inputs, given, found) => {
			const problems = inputs.verify === null ? [] : await readChecks(inputs.verify.text, documents, world);
			const read = (fill) => readDefinition(inputs, given, {
				documents,
				fill
			}, world);
			const completion = inputs.variables !== null || found.some(({ input }) => input === "variables") ? await readFilled(inputs, [...found, ...problems], read, {
				documents,
				open,
				world
			}) : await read(null);
			return {
				...completion,
				problems: [...completion.problems, ...problems]
			};
		});
		parsed = inputs;
		unpublished.push(...warnings);
		hideInputs(redactor, inputs);
		learnFrom(redactor, documents.serviceDefinition?.members);
		await start(inputs, {
			unpublished,
			notices
		}, documents, await open(inputs), world);
	} catch (error) {
		const { publishRefusal } = await __nccwpck_require__.e(/* import() */ 3444).then(__nccwpck_require__.bind(__nccwpck_require__, 3444));
		await publishRefusal(error, {
			cancelled: signal.aborted,
			startedAtMs,
			endedAtMs: clock.now(),
			inputs: parsed
		}, await world.loadRunner(), unpublished);
	} finally {
		connection?.aws.destroy();
	}
}
/** Reads `service-definition` and fills in what `variables` defines, in it and in the files of the revision. */
async function readFilled(inputs, found, readDefinition, { documents, open, world }) {
	const { redactor, signal } = world;
	hideInputs(redactor, inputs);
	const [{ completeWithVariables }, { revisionShape }, files] = await Promise.all([
		__nccwpck_require__.e(/* import() */ 6504).then(__nccwpck_require__.bind(__nccwpck_require__, 6504)),
		__nccwpck_require__.e(/* import() */ 7719).then(__nccwpck_require__.bind(__nccwpck_require__, 7719)),
		world.loadFiles()
	]);
	const { completion, fillRevision } = await completeWithVariables(inputs, found, {
		files,
		shape: revisionShape(),
		readDefinition,
		connect: async (inputs) => {
			const { aws } = await open(inputs);
			await aws.region().catch(() => {
				throw noRegion();
			});
			return aws.apis;
		},
		hide: (name, value) => redactor.learn(hiddenVariables([{
			name,
			value
		}])),
		signal
	});
	documents.fillRevision = fillRevision;
	return completion;
}
/** Reads `service-definition`, and takes from it what no input gives. */
async function readDefinition(inputs, given, { documents, fill }, world) {
	const text = inputs.serviceDefinition?.text ?? null;
	if (text === null) return {
		inputs,
		problems: [],
		notices: []
	};
	const [{ readServiceDefinition }, { completeInputs }, { definitionShapes }, files] = await Promise.all([
		__nccwpck_require__.e(/* import() */ 6201).then(__nccwpck_require__.bind(__nccwpck_require__, 6201)),
		__nccwpck_require__.e(/* import() */ 5740).then(__nccwpck_require__.bind(__nccwpck_require__, 5740)),
		__nccwpck_require__.e(/* import() */ 7719).then(__nccwpck_require__.bind(__nccwpck_require__, 7719)),
		world.loadFiles()
	]);
	const read = await readServiceDefinition(text, {
		files,
		shapes: definitionShapes(),
		fill
	});
	if ("problems" in read) return {
		inputs,
		problems: read.problems,
		notices: []
	};
	documents.serviceDefinition = read.definition;
	const { serviceName, cluster } = read.definition;
	if ([serviceName, cluster].some((name) => name !== null && read.unfinished.has(name))) return {
		inputs,
		problems: [],
		notices: []
	};
	return {
		...await completeInputs(inputs, given, read.definition),
		notices: read.notices
	};
}
/** What makes the services that do not exist yet; null where a missing service is an error. */
async function plannerFor(inputs, { serviceDefinition }, aws) {
	if (serviceDefinition === null || inputs.mode !== "deploy") return null;
	if (serviceDefinition.kind === "express") {
		const { createExpressPlanner } = await __nccwpck_require__.e(/* import() */ 4849).then(__nccwpck_require__.bind(__nccwpck_require__, 4849));
		return createExpressPlanner(serviceDefinition, inputs, aws.apis.ecs);
	}
	const { createPlanner } = await __nccwpck_require__.e(/* import() */ 535).then(__nccwpck_require__.bind(__nccwpck_require__, 535));
	return createPlanner(serviceDefinition, inputs, aws.apis.ecs.describeWithTags);
}
/** Reads the checks of `verify`; what they hold in headers is hidden from here on. Returns what is wrong with them. */
async function readChecks(text, documents, world) {
	const [{ parseChecks }, files] = await Promise.all([__nccwpck_require__.e(/* import() */ 4864).then(__nccwpck_require__.bind(__nccwpck_require__, 4864)), world.loadFiles()]);
	const { checks, problems, secrets } = await parseChecks(text, files);
	world.redactor.learn(secrets.map((value) => ({
		name: "secret",
		value
	})));
	documents.checks = checks;
	const { example } = inputRow("verify");
	return problems.map((problem) => ({
		input: "verify",
		message: `\`verify\`: ${problem}.`,
		example
	}));
}
async function connect(inputs, world) {
	const { clock, random, redactor } = world;
	const mode = modes[inputs.mode];
	const settings = {
		clock,
		random,
		attempts: inputs.maxRetries,
		redactor,
		readOnly: mode.readOnly || inputs.dryRun
	};
	const region = regionOf(inputs, world.environment);
	const wire = await world.wire() ?? overHttp();
	const session = await sessionOf(inputs, world, settings, {
		region,
		wire
	});
	return {
		region,
		aws: createAws(region, {
			...settings,
			session
		}, wire),
		session
	};
}
async function start(inputs, messages, documents, { aws, session }, world) {
	const { signal } = world;
	const mode = modes[inputs.mode];
	const region = await aws.region().catch(() => {
		if (needsNoRegion(inputs)) return "";
		throw noRegion();
	});
	const { readsServices } = mode;
	const planner = await plannerFor(inputs, documents, aws);
	const snapshot = readsServices ? readSnapshot(inputs, aws.apis.ecs, signal, planner) : Promise.resolve([]);
	const role = region === "" ? void 0 : session?.ready(signal);
	const settled = snapshot.catch(() => void 0);
	const isReading = readsServices && inputs.service.length > 0;
	if (session === null && isReading) await Promise.race([aws.underWay, settled]);
	const [runner, files, { github, gitHubRun }, { run }, { publish }] = await Promise.all([
		world.loadRunner(),
		world.loadFiles(),
		world.loadGitHub(inputs),
		inputs.dryRun ? mode.loadDryRun() : mode.load(),
		__nccwpck_require__.e(/* import() */ 3444).then(__nccwpck_require__.bind(__nccwpck_require__, 3444)),
		role
	]);
	for (const warning of messages.unpublished.splice(0)) runner.warning(warning);
	for (const notice of messages.notices) runner.notice(notice);
	const report = await run(inputs, snapshot, {
		...contextOf(aws, world, {
			region,
			runner,
			files,
			github,
			gitHubRun
		}),
		...documents
	});
	const comment = commentOn(github, gitHubRun, signal);
	await publish(report, inputs, {
		...runner,
		comment
	});
}
/** The session of `role-to-assume`; null, and nothing loaded, without it. */
async function sessionOf({ roleToAssume }, { environment, writeSignal }, settings, { region, wire }) {
	if (roleToAssume === null) return null;
	const { assumeRole } = await Promise.all(/* import() */[__nccwpck_require__.e(7824), __nccwpck_require__.e(8641)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8641));
	return assumeRole({
		roleArn: roleToAssume,
		environment,
		configuration: configurationOf(region, wire),
		settings,
		signal: writeSignal
	});
}
/** Everything that the run shares. */
function contextOf(aws, world, { region, runner, files, github, gitHubRun }) {
	const { clock, environment, redactor, signal, writeSignal } = world;
	return {
		...aws.apis,
		hide: (json) => learnFrom(redactor, json),
		redact: redactor.redact,
		clock,
		signal,
		writeSignal,
		region,
		log: runner,
		files,
		http: deferred(world.loadHttp),
		github,
		sigstore: deferred(() => world.loadSigstore(github)),
		gitHubRun,
		provenance: provenanceOf(environment)
	};
}
/** The input, else the region that an ARN names, else the environment's; null leaves it to the SDK's configuration files. */
function regionOf(inputs, environment) {
	const named = [...(0,clusters.n)(inputs.cluster), ...inputs.service].map((name) => (0,build_arn.i)(name)?.region).find((region) => region);
	return inputs.awsRegion ?? named ?? (environment.AWS_REGION || environment.AWS_DEFAULT_REGION || null);
}
/** A file that is only rendered needs no call to AWS. */
function needsNoRegion({ mode, dryRun, service, taskDefinition }) {
	return dryRun && mode === "deploy" && service.length === 0 && taskDefinition !== null;
}
function noRegion() {
	return new errors.r([{
		input: "aws-region",
		message: "No AWS region is known: neither aws-region nor AWS_REGION is set, and no ARN names one.",
		example: "aws-region: eu-west-1"
	}]);
}
/** Keeps the plan's comment on the pull request that this run is about. */
function commentOn(github, { pullRequest }, signal) {
	return async (marker, body) => {
		if (pullRequest === null) throw new Error("this run is about no pull request.");
		await github.keepComment(pullRequest, marker, body, signal);
	};
}
/** Who runs this, for the revision's tags. */
function provenanceOf(environment) {
	const value = (name) => environment[name] || null;
	return {
		repository: value("GITHUB_REPOSITORY"),
		sha: value("GITHUB_SHA"),
		ref: value("GITHUB_REF"),
		runId: value("GITHUB_RUN_ID"),
		actor: value("GITHUB_ACTOR"),
		attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1,
		job: value("GITHUB_JOB"),
		step: value("GITHUB_ACTION")
	};
}
// src/lib/credentials.ts
/** Credentials that are recognized by their form, wherever they come from. Every pattern is linear: no two repetitions meet. */
/** Escape sequences of terminals: colours, titles, links. A value that one of them splits would not be found. */
const escapes = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|\u001b(?:\][^\u0007\u001b\n]{0,2048}(?:\u0007|\u001b\\)|[()*+][A-Z0-9]|[@-Z\\^_])/g;
function withoutEscapes(text) {
	return /[\u001b\u009b]/.test(text) ? text.replace(escapes, "") : text;
}
/** What begins and separates the parameters of a query, also where it stands in JSON, in HTML or in another query. */
const separator = String.raw`[?&;]|\\u0026|%26|%3F`;
const rules = [
	{
		pattern: new RegExp(`((?:${separator})(?:X-(?:Amz|Goog)-[A-Za-z-]{1,40}|Signature|AWSAccessKeyId|GoogleAccessId|Key-Pair-Id|Policy|Expires|sig|access_token|id_token|refresh_token|client_secret|api_?key|token|password|secret)(?:=|%3D))[^\\s&"'<>]+`, "gi"),
		by: `$1***`
	},
	{
		pattern: /((?:authorization|x-api-key|x-amz-security-token|aws_?secret_?access_?key|aws_?session_?token|aws_?access_?key_?id|secretaccesskey|sessiontoken)\\?["']?[ \t]{0,4}[:=][ \t]{0,4}\\?["']?(?:(?:bearer|basic|token|digest|negotiate|aws4-hmac-sha256)[ \t]{1,4})?)(?!arn:|(?:[a-z\d-]{1,20}[ \t]{1,4})?\*)[^\s"',;\\]+/gi,
		by: `$1***`
	},
	{
		pattern: /\b(Signature=)[0-9a-f]{16,}/gi,
		by: `$1***`
	},
	{
		pattern: /\b((?:bearer|basic)[ \t]{1,4})(?=[\w.~+/-]{0,64}[\d.+/])[\w.~+/-]{16,}={0,2}/gi,
		by: `$1***`
	},
	{
		pattern: /((?:password|passwd|pwd|passphrase|secret|token|api_?key|secret_?key)=["']?)(?!arn:|[*$<])[^\s"'&,;<>]{4,}/gi,
		by: `$1***`
	},
	{
		pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
		by: "***"
	},
	{
		pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[\w.-]{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|npm_\w{30,}|xox[abeoprs]-[\w-]{10,}|[rs]k_(?:live|test)_\w{16,}|AIza[\w-]{30,})/g,
		by: "***"
	},
	{
		pattern: /(?<![\w-])eyJ[\w-]{8,1024}\.[\w-]{8,}(?:\.[\w-]{0,4096})?/g,
		by: "***"
	}
];
/** The text without credentials of a known form. */
function withoutCredentials(text) {
	let safe = withoutPrivateKeys(text);
	safe = withoutUserInfo(safe);
	for (const { pattern, by } of rules) safe = safe.replace(pattern, by);
	return safe;
}
function withoutUserInfo(text) {
	let safe = "";
	let shown = 0;
	for (const { start, end } of userInfosIn(text)) {
		if (start < shown) continue;
		safe += `${text.slice(shown, start)}***`;
		shown = end;
	}
	return safe + text.slice(shown);
}
const keyBegins = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const keyEnds = "-----END ";
/** What stands between the marks of a PEM block, or behind the first mark where the text was cut; lines stay lines. */
function withoutPrivateKeys(text) {
	if (!text.includes("PRIVATE KEY")) return text;
	let safe = "";
	let shown = 0;
	let end = 0;
	for (const mark of text.matchAll(keyBegins)) {
		const from = mark.index + mark[0].length;
		if (mark.index < shown) continue;
		if (end !== -1) end = text.indexOf(keyEnds, from);
		const to = end === -1 ? endOfKey(text, from) : end;
		safe += text.slice(shown, from) + text.slice(from, to).replace(/[^\r\n]+/g, "***");
		shown = to;
	}
	return safe + text.slice(shown);
}
/** A key is base64 in lines, which may be written as `\n`. */
function endOfKey(text, from) {
	const rest = text.slice(from);
	const other = rest.search(/[^A-Za-z0-9+/=\s\\]/);
	const to = other === -1 ? rest.length : other;
	return /[A-Za-z0-9+/]{16}/.test(rest.slice(0, to)) ? from + to : from;
}
// src/lib/encodings.ts
/** The forms in which a value comes back: as it is, trimmed, and as programs write it into other texts. */
/** Characters of base64 that must be certain, so that no ordinary word is taken for a part of a value. */
const leastBase64 = 7;
/** Longer values are not encoded: each form would cost their length again. */
const longestEncoded = 8192;
/** Every text by which `value` could be read; the value itself comes first. */
function formsOf(value) {
	const trimmed = value.trim();
	const plain = [.../* @__PURE__ */ new Set([value, trimmed])];
	return trimmed.length > longestEncoded ? plain : [.../* @__PURE__ */ new Set([...plain, ...plain.flatMap(encoded)])];
}
/** The lines of a value of several; empty for one of a single line. */
function linesOf(value) {
	const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
	return lines.length > 1 ? lines.filter((line) => line !== "") : [];
}
function encoded(value) {
	return [
		...inJson(value),
		...inUrl(value),
		...inHtml(value),
		...inBase64(value),
		inShell(value),
		inHex(value)
	];
}
/** As JSON writers do it: plainly, without `<>&` (Go), without other than ASCII (Python), with `\/` (PHP), and JSON in JSON. */
function inJson(value) {
	const inside = (text) => JSON.stringify(text).slice(1, -1);
	const code = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	const plain = inside(value);
	const ascii = plain.replace(/[\u007f-\uffff]/g, code);
	return [
		...[
			plain,
			plain.replace(/[<>&]/g, code),
			plain.replaceAll("/", "\\/"),
			ascii,
			inside(plain)
		],
		plain.replace(/[<>&'"]/g, code),
		ascii.replace(/\\u[0-9a-f]{4}/g, (found) => `\\u${found.slice(2).toUpperCase()}`)
	];
}
function inUrl(value) {
	const wellFormed = value.replace(/\p{Cs}/gu, "�");
	const strict = encodeURIComponent(wellFormed).replace(/[!'()*]/g, percent);
	const whole = strict.replace(/[-_.~]/g, percent);
	const form = new URLSearchParams({ v: wellFormed }).toString().slice(2);
	const path = strict.replaceAll("%2F", "/");
	const upper = [
		encodeURIComponent(wellFormed),
		strict,
		whole,
		form,
		path,
		encodeURI(wellFormed)
	];
	const forms = [
		...upper,
		...upper.map((text) => text.replaceAll("%20", "+")),
		encodeURIComponent(strict)
	];
	return [...forms, ...forms.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()))];
}
function percent(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function inHtml(value) {
	const quotes = [
		["\"", "'"],
		["&quot;", "&#39;"],
		["&#34;", "&#39;"],
		["&quot;", "&#x27;"],
		["&quot;", "&#039;"],
		["&quot;", "&apos;"],
		["&quot;", "'"]
	];
	const escaped = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	return quotes.map(([double, single]) => escaped.replaceAll("\"", double).replaceAll("'", single));
}
function inShell(value) {
	return value.replaceAll("'", "'\\''");
}
function inHex(value) {
	return Buffer.from(value).toString("hex");
}
/**
* In base64 alone, and inside the base64 of a longer text: there the value begins at one of three places of a group,
* and only the characters that depend on nothing before and behind it are certain.
*/
function inBase64(value) {
	const bytes = Buffer.from(value);
	const inner = [
		0,
		1,
		2
	].map((before) => {
		const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
		const first = Math.ceil(before * 8 / 6);
		const last = Math.floor((before + bytes.length) * 8 / 6);
		return text.slice(first, last);
	});
	const whole = bytes.toString("base64");
	const forms = [
		whole,
		whole.replace(/={1,2}$/, ""),
		...inner.filter((text) => text.length >= leastBase64)
	];
	return [
		...forms,
		...forms.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
		encodeURIComponent(whole)
	];
}
// src/lib/matcher.ts
/** Characters by which patterns are looked for; none is shorter. */
const keyLength = 4;
/** Of a text that was cut, so many characters of a value's beginning are hidden at its end. */
const leastPrefix = 8;
/** AWS cuts reasons at 255 characters and more; shorter texts end where their writer ended them. */
const shortestCut = 200;
/**
* Hides many texts in one pass over each text, whatever their number: a table of beginnings says where one may stand,
* and a binary search which. Overlapping places are hidden as one.
*/
function createMatcher(patterns) {
	const entries = entriesOf(patterns.filter(({ text }) => text.length >= keyLength));
	if (entries.length === 0) return (text) => text;
	const beginnings = /* @__PURE__ */ new Uint8Array(65536);
	for (const { text } of entries) beginnings[hashAt(text, 0)] = 1;
	const longest = Math.max(...entries.map(({ text }) => text.length));
	return (text) => {
		const end = endOfCut(text);
		let safe = "";
		let shown = 0;
		for (let at = 0; at + keyLength <= text.length; at += 1) {
			if (beginnings[hashAt(text, at)] !== 1) continue;
			const rest = text.slice(at, at + longest);
			const index = firstAfter(entries, rest);
			const cut = end !== null && end - at <= longest ? cutAt(text, at, end, entries) : 0;
			const to = at + Math.max(matchAt(text, at, entries[index - 1] ?? null), cut);
			if (to <= Math.max(at, shown)) continue;
			if (at >= shown) safe += text.slice(shown, at) + masked(text.slice(at, to));
			shown = to;
		}
		return shown === 0 ? text : safe + text.slice(shown);
	};
}
function entriesOf(patterns) {
	const byText = /* @__PURE__ */ new Map();
	for (const { text, alone } of patterns) byText.set(text, alone && byText.get(text) !== false);
	const open = [];
	return [...byText].sort(([one], [other]) => one < other ? -1 : 1).map(([text, alone]) => {
		while (open.length > 0 && !text.startsWith(open.at(-1)?.text ?? "")) open.pop();
		const entry = {
			text,
			alone,
			parent: open.at(-1) ?? null
		};
		open.push(entry);
		return entry;
	});
}
/** Index of the first entry behind a text, in the order of their texts. */
function firstAfter(entries, text) {
	let [low, high] = [0, entries.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((entries[middle]?.text ?? "") <= text) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** Length of the longest pattern that stands at `at`: `last` or, since they are in order, one that it begins with. */
function matchAt(text, at, last) {
	for (let entry = last; entry !== null; entry = entry.parent) {
		const { length } = entry.text;
		if (text.startsWith(entry.text, at) && (!entry.alone || isAlone(text, at, at + length))) return length;
	}
	return 0;
}
/** Where a text ends that was cut, by its writer or by an ellipsis; null for one that was not. */
function endOfCut(text) {
	const ellipsis = text.endsWith("…") ? 1 : text.endsWith("...") ? 3 : 0;
	return ellipsis > 0 || text.length >= shortestCut ? text.length - ellipsis : null;
}
/** Length of what a cut left of a pattern at the end of the text. */
function cutAt(text, at, end, entries) {
	if (end - at < leastPrefix) return 0;
	const rest = text.slice(at, end);
	const next = entries[firstAfter(entries, rest)];
	return next !== void 0 && !next.alone && next.text.startsWith(rest) ? rest.length : 0;
}
/** What stands before may be the end of an escape: `\n`, `%20`. */
function isAlone(text, from, to) {
	const before = text.slice(Math.max(0, from - 6), from);
	return (!/[A-Za-z0-9]$/.test(before) || /(?:\\[a-z]|%[0-9A-Fa-f]{2}|\\u[0-9a-fA-F]{4})$/.test(before)) && !/^[A-Za-z0-9]/.test(text.slice(to, to + 1));
}
/** Lines stay lines, so that what is read line by line later keeps its place. */
function masked(text) {
	return text.replace(/[^\r\n]+/g, "***");
}
function hashAt(text, at) {
	let hash = 0;
	for (let index = at; index < at + keyLength; index += 1) hash = hash * 131 + text.charCodeAt(index) & 65535;
	return hash;
}
// src/lib/redact.ts
/** Values shorter than this are words like `true`, `prod`, `8080`: hiding them would blank out half the log and hide nothing. */
const shortest = 8;
/** A secret's value is hidden from this length on. */
const shortestSecret = 4;
/** A value of nothing but digits is a number; under the name of a secret it is one from this length on. */
const shortestPin = 6;
/**
* Stands at the door, where texts of others come in, and before every channel. It is given values and texts, never a
* page: of Markdown it would miss what is escaped, and damage what is ours.
*/
function createRedactor() {
	const learned = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Set();
	const forms = /* @__PURE__ */ new Map();
	let hide = null;
	const formsFor = (value) => {
		const known = forms.get(value) ?? formsOf(value);
		forms.set(value, known);
		return known;
	};
	const refresh = () => {
		return createMatcher([...learned].flatMap(([value, isSecret]) => {
			if (!isHidden(value, isSecret) || isShownAnyway(value, isSecret, names)) return [];
			return formsFor(value).map((text) => ({
				text,
				alone: text.length < shortest
			}));
		}));
	};
	const redact = (text) => {
		hide ??= refresh();
		return withoutCredentials(hide(withoutEscapes(text)));
	};
	return {
		redact,
		redactAll(texts) {
			const safe = redact(texts.join("\n")).split("\n");
			let from = 0;
			return texts.map((text) => {
				const lines = safe.slice(from, from + text.split("\n").length);
				from += lines.length;
				return lines.join("\n");
			});
		},
		learn(values) {
			for (const given of values) {
				const { name, value } = typeof given === "string" ? {
					name: "",
					value: given
				} : given;
				const isSecret = looksSecret(name);
				for (const part of [value, ...linesOf(value)]) {
					const wasSecret = learned.get(part);
					if (wasSecret === true || wasSecret === isSecret) continue;
					learned.set(part, isSecret);
					hide = null;
				}
			}
		},
		allow(added) {
			for (const name of added) {
				if (name === "" || names.has(name)) continue;
				names.add(name);
				hide = null;
			}
		}
	};
}
/** Whether a value is hidden at all: neither short nor a common word, unless its name says that it is a secret. */
function isHidden(value, isSecret) {
	const text = value.trim();
	const isNumber = /^\d+$/.test(text);
	if (!isSecret) return text.length >= shortest && !isNumber && !isMadeOfWords(text);
	if (isCommon(text)) return false;
	if (isNumber) return text.length >= shortestPin;
	return text.length >= shortest || text.length >= shortestSecret && classesIn(text) > 1;
}
/** Of small and capital letters, digits and other characters. */
function classesIn(text) {
	return [
		/[a-z]/,
		/[A-Z]/,
		/\d/,
		/[^A-Za-z0-9]/
	].filter((kind) => kind.test(text)).length;
}
/** A secret is shown only where it is a name itself; of other values a part of a name suffices. */
function isShownAnyway(value, isSecret, names) {
	const text = value.trim();
	for (const name of names) if (isSecret ? name === text : name.includes(text)) return true;
	return false;
}
// src/main.ts
/** How long a write in progress may go on after a cancel: its answer says what still runs. */
const writeGraceMs = 2500;
/** The process: its environment, its signals, its exit code. */
async function main() {
	(0,external_node_events_.setMaxListeners)(0);
	const redactor = createRedactor();
	const cancel = listenForCancel();
	try {
		await runAction({
			environment: process.env,
			clock: systemClock,
			random: Math.random,
			redactor,
			signal: cancel.signal,
			writeSignal: cancel.writeSignal,
			wire: () => proxiedWire(redactor),
			loadRunner: async () => (await __nccwpck_require__.e(/* import() */ 6401).then(__nccwpck_require__.bind(__nccwpck_require__, 6401))).createRunner(redactor.redact),
			loadFiles: async () => (await __nccwpck_require__.e(/* import() */ 8496).then(__nccwpck_require__.bind(__nccwpck_require__, 8496))).createFiles(process.env),
			loadHttp: async () => (await __nccwpck_require__.e(/* import() */ 9523).then(__nccwpck_require__.bind(__nccwpck_require__, 9523))).createHttp(),
			loadSigstore: async ({ trustDomain }) => (await __nccwpck_require__.e(/* import() */ 1229).then(__nccwpck_require__.bind(__nccwpck_require__, 1229))).openSigstore(process.env, trustDomain),
			loadGitHub
		});
	} finally {
		cancel.stop();
	}
}
/** The runner sends SIGINT on a cancel, SIGTERM 7.5 s later, and kills 2.5 s after that. */
function listenForCancel() {
	const now = new AbortController();
	const later = new AbortController();
	let timer;
	const onSignal = () => {
		if (now.signal.aborted) return;
		now.abort(/* @__PURE__ */ new Error("The run was cancelled."));
		timer = setTimeout(() => later.abort(/* @__PURE__ */ new Error("The run was cancelled.")), writeGraceMs);
	};
	process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
	const stop = () => clearTimeout(timer);
	return {
		signal: now.signal,
		writeSignal: later.signal,
		stop
	};
}
/** The way to AWS through the proxies of the environment; undefined, and nothing loaded, where it names none. */
async function proxiedWire(redactor) {
	if (!Object.entries(process.env).some(([name, value]) => value && /^https?_proxy$/i.test(name))) return void 0;
	const { completeProxies, createProxiedHandler } = await __nccwpck_require__.e(/* import() */ 5986).then(__nccwpck_require__.bind(__nccwpck_require__, 3605));
	redactor.learn(completeProxies(process.env));
	return { requestHandler: createProxiedHandler(timeouts) };
}
/** GitHub's API, loaded when it is first called, and what the environment says of this run. */
async function loadGitHub(inputs) {
	const { readGitHubRun } = await __nccwpck_require__.e(/* import() */ 7776).then(__nccwpck_require__.bind(__nccwpck_require__, 7776));
	return {
		github: deferred(async () => {
			const { createGitHub } = await __nccwpck_require__.e(/* import() */ 8624).then(__nccwpck_require__.bind(__nccwpck_require__, 8624));
			return createGitHub(inputs.githubToken, process.env);
		}),
		gitHubRun: await readGitHubRun(process.env, inputs.githubToken !== "")
	};
}
main();



/***/ }),

/***/ 8419:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lenient),
/* harmony export */   c: () => (/* binding */ names),
/* harmony export */   d: () => (/* binding */ oneOf),
/* harmony export */   f: () => (/* binding */ pattern),
/* harmony export */   i: () => (/* binding */ integer),
/* harmony export */   l: () => (/* binding */ noMember),
/* harmony export */   m: () => (/* binding */ suggestion),
/* harmony export */   n: () => (/* binding */ countOrZero),
/* harmony export */   o: () => (/* binding */ line),
/* harmony export */   p: () => (/* binding */ quoted),
/* harmony export */   r: () => (/* binding */ elements),
/* harmony export */   s: () => (/* binding */ list),
/* harmony export */   t: () => (/* binding */ boolean),
/* harmony export */   u: () => (/* binding */ notNegative)
/* harmony export */ });
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3710);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2837);


// src/contract/input-types.ts
const longestShown = 80;
/** A text of the user's as a message shows it: in quotes, on one line, not too long. */
function quoted(text) {
	const cut = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
	return JSON.stringify(cut);
}
/** ` Did you mean …?` where something is near enough, else nothing. */
function suggestion(name, candidates) {
	const near = (0,_similar_js__WEBPACK_IMPORTED_MODULE_0__.t)(name, candidates);
	return near.length === 0 ? "" : ` (did you mean ${near.map((one) => `\`${one}\``).join(" or ")}?)`;
}
/** That a member is not known. A text that is no name at all may be a value that slipped: it is not shown. */
function noMember(name, known) {
	if (/^[A-Za-z][A-Za-z0-9]{0,63}$/.test(name)) return `there is no member \`${name}\`${suggestion(name, known)}`;
	return "there is a member with other characters in its name than letters and digits (not shown, since it may be a secret)";
}
/** One of a few words, exactly as written. */
function oneOf(...values) {
	return {
		unset: null,
		allowed: values.map((value) => `\`${value}\``).join(", "),
		parse(text) {
			const value = values.find((candidate) => candidate === text.trim());
			if (value !== void 0) return { value };
			return { problems: [`it is not an allowed value${suggestion(text.trim(), values)}`] };
		}
	};
}
/** `true` or `false` in any letter case. */
function boolean() {
	return {
		unset: null,
		allowed: "`true` or `false`",
		parse(text) {
			const word = text.trim().toLowerCase();
			if (word === "true" || word === "false") return { value: word === "true" };
			return { problems: ["it is neither true nor false"] };
		}
	};
}
/** A whole number in plain digits: no sign, no exponent, no hexadecimal. */
function integer(range) {
	return {
		unset: null,
		allowed: `a whole number from ${range.atLeast} to ${range.atMost}`,
		parse(text) {
			if (!/^\d+$/.test(text.trim())) return { problems: ["it is not a whole number"] };
			const value = Number(text);
			if (value < range.atLeast || value > range.atMost) return { problems: ["it is out of range"] };
			return { value };
		}
	};
}
/**
* A number in plain digits as the official actions take it: 0 means the default, and more than the most is the most,
* with a warning.
*/
function lenient(range) {
	const { atMost, whole = false } = range;
	return {
		unset: null,
		allowed: `${whole ? "a whole number" : "a number, fractions included,"} from 0 (the default, ${range.default}) to ${atMost}`,
		parse(text) {
			if (!(whole ? WHOLE : PLAIN).test(text.trim())) return { problems: [whole ? "it is not a whole number" : "it is not a number"] };
			const value = Number(text);
			if (value > atMost) return {
				value: atMost,
				warnings: [`it is above the maximum, so it counts as ${atMost}`]
			};
			return { value: value === 0 ? range.default : value };
		}
	};
}
const WHOLE = /^\d+$/;
const PLAIN = /^(\d+(\.\d+)?|\.\d+)$/;
/** A number in plain digits, fractions allowed, zero included. */
function notNegative(range) {
	return {
		unset: null,
		allowed: `a number from 0 to ${range.atMost}, fractions included`,
		parse(text) {
			if (!PLAIN.test(text.trim())) return { problems: ["it is not a number"] };
			const value = Number(text);
			return value <= range.atMost ? { value } : { problems: ["it is out of range"] };
		}
	};
}
/** A whole number where 0 means that it is not set. */
function countOrZero(range) {
	const kind = integer({
		atLeast: 0,
		atMost: range.atMost
	});
	return {
		...kind,
		allowed: `a whole number from 1 to ${range.atMost}; 0 counts as not set`,
		async parse(text) {
			const parsed = await kind.parse(text);
			return "value" in parsed && parsed.value === 0 ? { value: null } : parsed;
		}
	};
}
/** Any text of one line. */
function line(allowed) {
	return pattern(/^[^\p{Cc}]+$/u, allowed);
}
/** A text of one line that has a given form. */
function pattern(form, allowed) {
	return {
		unset: null,
		allowed,
		parse(text) {
			const value = text.trim();
			return form.test(value) ? { value } : { problems: ["it does not have the right form"] };
		}
	};
}
/** The elements of a list that is written with commas or newlines; blanks around them and empty ones are dropped. */
function elements(text) {
	return text.split(/[,\n]/).map((element) => element.trim()).filter((element) => element !== "");
}
/** Names: a JSON array of them, or a list as everywhere else. */
function names(form, allowed) {
	const plain = list(form, allowed);
	return {
		...plain,
		allowed: `${allowed}, or a JSON array of them`,
		parse(text) {
			if (!text.trim().startsWith("[")) return plain.parse(text);
			const read = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__.t)(text);
			if (read === null) return { problems: ["it begins with `[` but is not a valid JSON array"] };
			const all = Array.isArray(read.value) ? read.value : [];
			const wrong = all.findIndex((element) => typeof element !== "string");
			if (wrong !== -1) return { problems: [`element ${wrong + 1} of the array is not a string`] };
			return plain.parse(all.join("\n"));
		}
	};
}
/** A list of texts that each have a given form; an element that is given twice counts once. */
function list(form, allowed, split = elements) {
	return {
		unset: [],
		allowed,
		parse(text) {
			const all = [...new Set(split(text))];
			const wrong = all.filter((element) => !form.test(element));
			if (wrong.length === 0) return { value: all };
			return { problems: wrong.map((element) => `${quoted(element)} does not have the right form`) };
		}
	};
}



/***/ }),

/***/ 2837:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ shallow),
/* harmony export */   r: () => (/* binding */ tooDeep),
/* harmony export */   t: () => (/* binding */ jsonIn)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7657);

// src/contract/json-text.ts
const tooDeep = { problem: `it is nested more than 100 levels deep` };
/** What is nested too deeply is refused before anything walks through it. */
function shallow(read) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.r)(read.value) ? tooDeep : read;
}
/** The JSON value of a text, or null when it is no JSON. */
function jsonIn(text) {
	try {
		return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
	} catch {
		return null;
	}
}



/***/ }),

/***/ 7657:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ numberOf),
/* harmony export */   i: () => (/* binding */ levelsOf),
/* harmony export */   n: () => (/* binding */ isSameJson),
/* harmony export */   o: () => (/* binding */ objectsIn),
/* harmony export */   r: () => (/* binding */ isTooDeep),
/* harmony export */   s: () => (/* binding */ textOf),
/* harmony export */   t: () => (/* binding */ isObject)
/* harmony export */ });
// src/lib/json.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The objects among a value's elements; empty when the value is no array. */
function objectsIn(value) {
	return Array.isArray(value) ? value.filter(isObject) : [];
}
/** The value if it is a string, else null. */
function textOf(value) {
	return typeof value === "string" ? value : null;
}
/** The value if it is a number, else null. */
function numberOf(value) {
	return typeof value === "number" ? value : null;
}
/** Whether a value is nested too deeply for functions that call themselves for each level. Does not call itself. */
function isTooDeep(value) {
	let level = [value];
	for (let depth = 0; depth <= 100; depth += 1) {
		level = level.flatMap((each) => typeof each === "object" && each !== null ? Object.values(each) : []);
		if (level.length === 0) return false;
	}
	return true;
}
/** The same of a JSON text, without reading it: how deep its brackets and braces go. */
function levelsOf(bytes) {
	let [level, deepest, quoted] = [
		0,
		0,
		false
	];
	for (let index = 0; index < bytes.length; index += 1) {
		const byte = bytes[index];
		if (byte === backslash && quoted) index += 1;
		else if (byte === quote) quoted = !quoted;
		else if (quoted) continue;
		else if (byte === bracket || byte === brace) deepest = Math.max(deepest, ++level);
		else if (byte === bracket + 2 || byte === brace + 2) level -= 1;
	}
	return deepest;
}
const [quote, bracket, backslash, brace] = [
	34,
	91,
	92,
	123
];
/** Whether two JSON values are equal, whatever the order of their members. */
function isSameJson(one, other) {
	if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((element, index) => isSameJson(element, other[index] ?? null));
	if (!isObject(one) || !isObject(other)) return one === other;
	const keys = Object.keys(one);
	if (keys.length !== Object.keys(other).length) return false;
	return keys.every((key) => Object.hasOwn(other, key) && isSameJson(one[key] ?? null, other[key] ?? null));
}



/***/ }),

/***/ 2825:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ getProfileName),
/* harmony export */   n: () => (/* binding */ parseIni),
/* harmony export */   o: () => (/* binding */ IniSectionType),
/* harmony export */   r: () => (/* binding */ getConfigFilepath),
/* harmony export */   t: () => (/* binding */ loadSharedConfigFiles)
/* harmony export */ });
/* unused harmony export i */
/* harmony import */ var _readFile_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6585);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType) {
	IniSectionType["PROFILE"] = "profile";
	IniSectionType["SSO_SESSION"] = "sso-session";
	IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
const ENV_PROFILE = "AWS_PROFILE";
const getProfileName = (init) => init.profile || process.env["AWS_PROFILE"] || "default";
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
const getConfigData = (data) => Object.entries(data).filter(([key]) => {
	const indexOfSeparator = key.indexOf(".");
	if (indexOfSeparator === -1) return false;
	return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
	const indexOfSeparator = key.indexOf(".");
	const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
	acc[updatedKey] = value;
	return acc;
}, { ...data.default && { default: data.default } });
const getConfigFilepath = () => process.env["AWS_CONFIG_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)(), ".aws", "config");
const getCredentialsFilepath = () => process.env["AWS_SHARED_CREDENTIALS_FILE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)(), ".aws", "credentials");
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = (iniData) => {
	const map = {};
	let currentSection;
	let currentSubSection;
	for (const iniLine of iniData.split(/\r?\n/)) {
		const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
		if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
			currentSection = void 0;
			currentSubSection = void 0;
			const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
			const matches = prefixKeyRegex.exec(sectionName);
			if (matches) {
				const [, prefix, , name] = matches;
				if (Object.values(IniSectionType).includes(prefix)) currentSection = [prefix, name].join(".");
			} else currentSection = sectionName;
			if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
		} else if (currentSection) {
			const indexOfEqualsSign = trimmedLine.indexOf("=");
			if (![0, -1].includes(indexOfEqualsSign)) {
				const [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
				if (value === "") currentSubSection = name;
				else {
					if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
					map[currentSection] = map[currentSection] || {};
					const key = currentSubSection ? [currentSubSection, name].join(".") : name;
					map[currentSection][key] = value;
				}
			}
		}
	}
	return map;
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
const swallowError = () => ({});
const loadSharedConfigFiles = async (init = {}) => {
	const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
	const homeDir = (0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.r)();
	const relativeHomeDirPrefix = "~/";
	let resolvedFilepath = filepath;
	if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, filepath.slice(2));
	let resolvedConfigFilepath = configFilepath;
	if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, configFilepath.slice(2));
	const parsedFiles = await Promise.all([(0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.n)(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError), (0,_readFile_js__WEBPACK_IMPORTED_MODULE_0__.n)(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError)]);
	return {
		configFile: parsedFiles[0],
		credentialsFile: parsedFiles[1]
	};
};



/***/ }),

/***/ 521:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ escapeUri),
/* harmony export */   r: () => (/* binding */ HttpResponse),
/* harmony export */   t: () => (/* binding */ NodeHttpHandler)
/* harmony export */ });
/* harmony import */ var _hasOwn_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7035);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);



// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse = class {
	statusCode;
	reason;
	headers;
	body;
	constructor(options) {
		this.statusCode = options.statusCode;
		this.reason = options.reason;
		this.headers = options.headers || {};
		this.body = options.body;
	}
	static isInstance(response) {
		if (!response) return false;
		const resp = response;
		return typeof resp.statusCode === "number" && typeof resp.headers === "object";
	}
};
// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
const escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
const hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(query) {
	const parts = [];
	for (let key of Object.keys(query).sort()) {
		const value = query[key];
		key = escapeUri(key);
		if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`);
		else {
			let qsEntry = key;
			if (value || typeof value === "string") qsEntry += `=${escapeUri(value)}`;
			parts.push(qsEntry);
		}
	}
	return parts.join("&");
}
// node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(abortSignal) {
	const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
	if (reason) {
		if (reason instanceof Error) {
			const abortError = /* @__PURE__ */ new Error("Request aborted");
			abortError.name = "AbortError";
			abortError.cause = reason;
			return abortError;
		}
		const abortError = new Error(String(reason));
		abortError.name = "AbortError";
		return abortError;
	}
	const abortError = /* @__PURE__ */ new Error("Request aborted");
	abortError.name = "AbortError";
	return abortError;
}
// node_modules/@smithy/node-http-handler/dist-es/constants.js
const NODEJS_TIMEOUT_ERROR_CODES = [
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT"
];
// node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
const getTransformedHeaders = (headers) => {
	const transformedHeaders = {};
	for (const name in headers) {
		if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_2__.t)(headers, name)) continue;
		const headerValues = headers[name];
		transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
	}
	return transformedHeaders;
};
// node_modules/@smithy/node-http-handler/dist-es/timing.js
const timing = {
	setTimeout: (cb, ms) => setTimeout(cb, ms),
	clearTimeout: (timeoutId) => clearTimeout(timeoutId)
};
// node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
const DEFER_EVENT_LISTENER_TIME$2 = 1e3;
const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
	if (!timeoutInMs) return -1;
	const registerTimeout = (offset) => {
		const timeoutId = timing.setTimeout(() => {
			request.destroy();
			reject(Object.assign(/* @__PURE__ */ new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), { name: "TimeoutError" }));
		}, timeoutInMs - offset);
		const doWithSocket = (socket) => {
			if (socket?.connecting) socket.on("connect", () => {
				timing.clearTimeout(timeoutId);
			});
			else timing.clearTimeout(timeoutId);
		};
		if (request.socket) doWithSocket(request.socket);
		else request.on("socket", doWithSocket);
	};
	if (timeoutInMs < 2e3) {
		registerTimeout(0);
		return 0;
	}
	return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME$2), DEFER_EVENT_LISTENER_TIME$2);
};
// node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
	if (timeoutInMs) return timing.setTimeout(() => {
		let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
		if (throwOnRequestTimeout) {
			const error = Object.assign(new Error(msg), {
				name: "TimeoutError",
				code: "ETIMEDOUT"
			});
			req.destroy(error);
			reject(error);
		} else {
			msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
			logger?.warn?.(msg);
		}
	}, timeoutInMs);
	return -1;
};
// node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
const DEFER_EVENT_LISTENER_TIME$1 = 3e3;
const setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME$1) => {
	if (keepAlive !== true) return -1;
	const registerListener = () => {
		if (request.socket) request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		else request.on("socket", (socket) => {
			socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
		});
	};
	if (deferTimeMs === 0) {
		registerListener();
		return 0;
	}
	return timing.setTimeout(registerListener, deferTimeMs);
};
// node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
const resolveDefaultSocketTimeout = (config) => {
	const value = config?.defaultSocketTimeout;
	return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
};
// node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
const DEFER_EVENT_LISTENER_TIME = 3e3;
const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
	if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
	let response;
	request.once("response", (res) => response = res);
	const onTimeout = () => {
		if (response?.complete) {
			request.socket?.destroy();
			return;
		}
		const error = Object.assign(/* @__PURE__ */ new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
		response?.destroy(error);
		request.destroy();
		reject(error);
	};
	const registerTimeout = () => {
		const { socket } = request;
		if (!socket) request.once("socket", registerTimeout);
		else if (socket.connecting) socket.once("connect", registerTimeout);
		else {
			socket.setTimeout(timeoutInMs, onTimeout);
			request.on("close", () => socket.removeListener("timeout", onTimeout));
		}
	};
	if (timeoutInMs < 6e3) {
		registerTimeout();
		return;
	}
	const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME);
	request.once("close", () => timing.clearTimeout(deferralId));
};
// node_modules/@smithy/node-http-handler/dist-es/write-request-body.js
const MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
	const headers = request.headers;
	const expect = headers ? headers.Expect || headers.expect : void 0;
	let timeoutId = -1;
	let sendBody = true;
	if (!externalAgent && expect === "100-continue") sendBody = await Promise.race([new Promise((resolve) => {
		timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
	}), new Promise((resolve) => {
		httpRequest.on("continue", () => {
			timing.clearTimeout(timeoutId);
			resolve(true);
		});
		httpRequest.on("response", () => {
			timing.clearTimeout(timeoutId);
			resolve(false);
		});
		httpRequest.on("error", () => {
			timing.clearTimeout(timeoutId);
			resolve(false);
		});
	})]);
	if (sendBody) writeBody(httpRequest, request.body);
}
function writeBody(httpRequest, body) {
	if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable) {
		body.pipe(httpRequest);
		return;
	}
	if (body) {
		const isBuffer = Buffer.isBuffer(body);
		if (isBuffer || typeof body === "string") {
			if (isBuffer && body.byteLength === 0) httpRequest.end();
			else httpRequest.end(body);
			return;
		}
		const uint8 = body;
		if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
			httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
			return;
		}
		httpRequest.end(Buffer.from(body));
		return;
	}
	httpRequest.end();
}
// node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js
let hAgent = void 0;
let hRequest = void 0;
var NodeHttpHandler = class NodeHttpHandler {
	config;
	configProvider;
	socketWarningTimestamp = 0;
	externalAgent = false;
	metadata = { handlerProtocol: "http/1.1" };
	static create(instanceOrOptions) {
		if (typeof instanceOrOptions?.handle === "function") return instanceOrOptions;
		return new NodeHttpHandler(instanceOrOptions);
	}
	static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
		const { sockets, requests, maxSockets } = agent;
		if (typeof maxSockets !== "number" || maxSockets === 1e400) return socketWarningTimestamp;
		if (Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
		if (sockets && requests) for (const origin in sockets) {
			if (!(0,_hasOwn_js__WEBPACK_IMPORTED_MODULE_2__.t)(sockets, origin)) continue;
			const socketsInUse = sockets[origin]?.length ?? 0;
			const requestsEnqueued = requests[origin]?.length ?? 0;
			if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
				logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
				return Date.now();
			}
		}
		return socketWarningTimestamp;
	}
	constructor(options) {
		this.configProvider = new Promise((resolve, reject) => {
			if (typeof options === "function") options().then((_options) => {
				resolve(this.resolveDefaultConfig(_options));
			}).catch(reject);
			else resolve(this.resolveDefaultConfig(options));
		});
	}
	destroy() {
		this.config?.httpAgent?.destroy();
		this.config?.httpsAgent?.destroy();
	}
	async handle(request, { abortSignal, requestTimeout } = {}) {
		if (!this.config) this.config = await this.configProvider;
		const config = this.config;
		const logger = config.logger;
		const isSSL = request.protocol === "https:";
		if (!isSSL && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
		return new Promise((_resolve, _reject) => {
			let writeRequestBodyPromise = void 0;
			let socketWarningTimeoutId = -1;
			let connectionTimeoutId = -1;
			let requestTimeoutId = -1;
			let keepAliveTimeoutId = -1;
			const clearTimeouts = () => {
				timing.clearTimeout(socketWarningTimeoutId);
				timing.clearTimeout(connectionTimeoutId);
				timing.clearTimeout(requestTimeoutId);
				timing.clearTimeout(keepAliveTimeoutId);
			};
			const resolve = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_resolve(arg);
			};
			const reject = async (arg) => {
				await writeRequestBodyPromise;
				clearTimeouts();
				_reject(arg);
			};
			if (abortSignal?.aborted) {
				reject(buildAbortError(abortSignal));
				return;
			}
			const headers = request.headers;
			const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
			let agent = isSSL ? config.httpsAgent : config.httpAgent;
			if (expectContinue && !this.externalAgent) agent = new (isSSL ? (node_https__WEBPACK_IMPORTED_MODULE_1___default().Agent) : hAgent)({
				keepAlive: false,
				maxSockets: 1e400
			});
			socketWarningTimeoutId = timing.setTimeout(() => {
				this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
			}, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
			const queryString = request.query ? buildQueryString(request.query) : "";
			let auth = void 0;
			if (request.username != null || request.password != null) auth = `${request.username ?? ""}:${request.password ?? ""}`;
			let path = request.path;
			if (queryString) path += `?${queryString}`;
			if (request.fragment) path += `#${request.fragment}`;
			let hostname = request.hostname ?? "";
			if (hostname[0] === "[" && hostname.endsWith("]")) hostname = request.hostname.slice(1, -1);
			else hostname = request.hostname;
			const nodeHttpsOptions = {
				headers: request.headers,
				host: hostname,
				method: request.method,
				path,
				port: request.port,
				agent,
				auth
			};
			const req = (isSSL ? (node_https__WEBPACK_IMPORTED_MODULE_1___default().request) : hRequest)(nodeHttpsOptions, (res) => {
				const httpResponse = new HttpResponse({
					statusCode: res.statusCode || -1,
					reason: res.statusMessage,
					headers: getTransformedHeaders(res.headers),
					body: res
				});
				resolve({ response: httpResponse });
			});
			req.on("error", (err) => {
				if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) reject(Object.assign(err, { name: "TimeoutError" }));
				else reject(err);
			});
			if (abortSignal) {
				const onAbort = () => {
					req.destroy();
					const abortError = buildAbortError(abortSignal);
					reject(abortError);
				};
				if (typeof abortSignal.addEventListener === "function") {
					const signal = abortSignal;
					signal.addEventListener("abort", onAbort, { once: true });
					req.once("close", () => signal.removeEventListener("abort", onAbort));
				} else abortSignal.onabort = onAbort;
			}
			const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
			connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
			requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
			const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
			if (defaultSocketTimeout) setSocketTimeout(req, reject, defaultSocketTimeout, true);
			else setSocketTimeout(req, reject, config.socketTimeout);
			const httpAgent = nodeHttpsOptions.agent;
			if (typeof httpAgent === "object" && "keepAlive" in httpAgent) keepAliveTimeoutId = setSocketKeepAlive(req, {
				keepAlive: httpAgent.keepAlive,
				keepAliveMsecs: httpAgent.keepAliveMsecs
			});
			writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
				clearTimeouts();
				return _reject(e);
			});
		});
	}
	updateHttpClientConfig(key, value) {
		this.config = void 0;
		this.configProvider = this.configProvider.then((config) => {
			switch (key) {
				case Symbol.for("logger"):
					key = "logger";
					value = config.logger ?? value;
					break;
				case Symbol.for("@smithy/defaultSocketTimeout"):
					key = "defaultSocketTimeout";
					value = resolveDefaultSocketTimeout(config) ?? value;
			}
			return {
				...config,
				[key]: value
			};
		});
	}
	httpHandlerConfigs() {
		return this.config ?? {};
	}
	resolveDefaultConfig(options) {
		const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
		const keepAlive = true;
		const maxSockets = 50;
		let httpAgentPromise;
		return {
			connectionTimeout,
			requestTimeout,
			socketTimeout,
			defaultSocketTimeout: resolveDefaultSocketTimeout(options),
			socketAcquisitionWarningTimeout,
			throwOnRequestTimeout,
			httpAgentProvider: () => httpAgentPromise ??= (async () => {
				const node_http = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
				const { Agent, request } = node_http.default ?? node_http;
				hRequest = request;
				hAgent = Agent;
				if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
					this.externalAgent = true;
					return httpAgent;
				}
				return new hAgent({
					keepAlive,
					maxSockets,
					...httpAgent
				});
			})(),
			httpsAgent: (() => {
				if (httpsAgent instanceof (node_https__WEBPACK_IMPORTED_MODULE_1___default().Agent) || typeof httpsAgent?.destroy === "function") {
					this.externalAgent = true;
					return httpsAgent;
				}
				return new (node_https__WEBPACK_IMPORTED_MODULE_1___default().Agent)({
					keepAlive,
					maxSockets,
					...httpsAgent
				});
			})(),
			logger
		};
	}
};



/***/ }),

/***/ 4256:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ longestShown),
/* harmony export */   n: () => (/* binding */ doorOf),
/* harmony export */   r: () => (/* binding */ doorOfAll),
/* harmony export */   t: () => (/* binding */ cutMiddle)
/* harmony export */ });
/* unused harmony export a */
// src/lib/outside.ts
/**
* Texts from outside (events, reasons, log lines, error messages) at the door: cut before any pattern sees them, so
* that no text, however long, takes long to be read.
*/
/** Of what patterns see, characters. ECS cuts its own reasons at 1,024 and below. */
const longestText = 4096;
/** Of what is only shown: a line of a container's log. */
const longestShown = 16384;
/** What redaction reads of a text: more than is kept, so that no secret is cut in two and then not known. */
const longestRead = 65536;
const mark = " … ";
/** The head and the tail of a text: logs begin with what happened, errors end with why. Never inside a surrogate pair. */
function cutMiddle(text, length = longestText) {
	if (text.length <= length) return text;
	const tail = Math.floor((length - 3) / 4);
	const head = length - 3 - tail;
	return text.slice(0, isPairAt(text, head) ? head - 1 : head) + mark + tailOf(text, tail);
}
function tailOf(text, length) {
	const start = text.length - length;
	return text.slice(isPairAt(text, start) ? start + 1 : start);
}
/** Whether a cut before `index` would part a surrogate pair. */
function isPairAt(text, index) {
	const code = text.charCodeAt(index);
	return code >= 56320 && code <= 57343;
}
/** The way in: without what must not be shown, and at most `length` characters long. */
function doorOf(redact, length = longestText) {
	return (text) => cutMiddle(redact(cutMiddle(text, longestRead)), length);
}
/** The same for lines that follow one another, where a secret may go over several of them. */
function doorOfAll(redactAll, length = longestText) {
	return (texts) => redactAll(texts.map((text) => cutMiddle(text, longestRead))).map((text) => cutMiddle(text, length));
}



/***/ }),

/***/ 6585:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readFile),
/* harmony export */   r: () => (/* binding */ getHomeDir),
/* harmony export */   t: () => (/* binding */ fileIntercept)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);



// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
const homeDirCache = {};
const getHomeDirCacheKey = () => {
	if (process && process.geteuid) return `${process.geteuid()}`;
	return "DEFAULT";
};
const getHomeDir = () => {
	const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
	if (HOME) return HOME;
	if (USERPROFILE) return USERPROFILE;
	if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
	const homeDirCacheKey = getHomeDirCacheKey();
	if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
	return homeDirCache[homeDirCacheKey];
};
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
const filePromises = {};
const fileIntercept = {};
const readFile = (path, options) => {
	if (fileIntercept[path] !== void 0) return fileIntercept[path];
	if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, "utf8");
	return filePromises[path];
};



/***/ }),

/***/ 5162:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ __toCommonJS),
  i: () => (/* binding */ __require),
  n: () => (/* binding */ __esmMin),
  o: () => (/* binding */ __toESM),
  r: () => (/* binding */ __exportAll),
  t: () => (/* binding */ __commonJSMin)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
;// CONCATENATED MODULE: ./build/rolldown-runtime.js

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __toCommonJS = (mod) => __hasOwnProp.call(mod, "module.exports") ? mod["module.exports"] : __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var __require = /* #__PURE__ */ (() => (0,external_node_module_namespaceObject.createRequire)(require("url").pathToFileURL(__filename).href))();



/***/ }),

/***/ 5024:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ StopTask$),
/* harmony export */   C: () => (/* binding */ ListTaskDefinitions$),
/* harmony export */   D: () => (/* binding */ RunTask$),
/* harmony export */   E: () => (/* binding */ RegisterTaskDefinitionRequest$),
/* harmony export */   M: () => (/* binding */ UpdateExpressGatewayService$),
/* harmony export */   N: () => (/* binding */ UpdateService$),
/* harmony export */   O: () => (/* binding */ Service$),
/* harmony export */   P: () => (/* binding */ errorTypeRegistries),
/* harmony export */   S: () => (/* binding */ ListServices$),
/* harmony export */   T: () => (/* binding */ RegisterTaskDefinition$),
/* harmony export */   _: () => (/* binding */ GetTaskProtection$),
/* harmony export */   a: () => (/* binding */ CreateServiceRequest$),
/* harmony export */   b: () => (/* binding */ ListGatewayRoutes$),
/* harmony export */   c: () => (/* binding */ DeregisterTaskDefinition$),
/* harmony export */   d: () => (/* binding */ DescribeExpressGatewayService$),
/* harmony export */   f: () => (/* binding */ DescribeServiceDeployments$),
/* harmony export */   g: () => (/* binding */ DescribeTasks$),
/* harmony export */   h: () => (/* binding */ DescribeTaskDefinition$),
/* harmony export */   i: () => (/* binding */ CreateService$),
/* harmony export */   j: () => (/* binding */ TagResource$),
/* harmony export */   k: () => (/* binding */ StopServiceDeployment$),
/* harmony export */   l: () => (/* binding */ DescribeClusters$),
/* harmony export */   m: () => (/* binding */ DescribeServices$),
/* harmony export */   n: () => (/* binding */ CreateExpressGatewayService$),
/* harmony export */   o: () => (/* binding */ DeleteExpressGatewayService$),
/* harmony export */   p: () => (/* binding */ DescribeServiceRevisions$),
/* harmony export */   r: () => (/* binding */ CreateExpressGatewayServiceRequest$),
/* harmony export */   s: () => (/* binding */ DeleteService$),
/* harmony export */   t: () => (/* binding */ ContinueServiceDeployment$),
/* harmony export */   u: () => (/* binding */ DescribeContainerInstances$),
/* harmony export */   v: () => (/* binding */ ListClusters$),
/* harmony export */   w: () => (/* binding */ ListTasks$),
/* harmony export */   x: () => (/* binding */ ListServiceDeployments$),
/* harmony export */   y: () => (/* binding */ ListContainerInstances$)
/* harmony export */ });
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4192);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1349);


// node_modules/@aws-sdk/client-ecs/dist-es/models/ECSServiceException.js
var ECSServiceException = class ECSServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_1__.t {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ECSServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-ecs/dist-es/models/errors.js
var AccessDeniedException = class AccessDeniedException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#AccessDeniedException";
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
var ClientException = class ClientException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ClientException";
	name = "ClientException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ClientException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ClientException.prototype);
	}
};
var ClusterNotFoundException = class ClusterNotFoundException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ClusterNotFoundException";
	name = "ClusterNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ClusterNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ClusterNotFoundException.prototype);
	}
};
var InvalidParameterException = class InvalidParameterException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#InvalidParameterException";
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
var LimitExceededException = class LimitExceededException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#LimitExceededException";
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
var ServerException = class ServerException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ServerException";
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
var UnsupportedFeatureException = class UnsupportedFeatureException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#UnsupportedFeatureException";
	name = "UnsupportedFeatureException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedFeatureException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedFeatureException.prototype);
	}
};
var UpdateInProgressException = class UpdateInProgressException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#UpdateInProgressException";
	name = "UpdateInProgressException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UpdateInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UpdateInProgressException.prototype);
	}
};
var NamespaceNotFoundException = class NamespaceNotFoundException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#NamespaceNotFoundException";
	name = "NamespaceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NamespaceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NamespaceNotFoundException.prototype);
	}
};
var ClusterContainsCapacityProviderException = class ClusterContainsCapacityProviderException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ClusterContainsCapacityProviderException";
	name = "ClusterContainsCapacityProviderException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ClusterContainsCapacityProviderException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ClusterContainsCapacityProviderException.prototype);
	}
};
var ClusterContainsContainerInstancesException = class ClusterContainsContainerInstancesException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ClusterContainsContainerInstancesException";
	name = "ClusterContainsContainerInstancesException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ClusterContainsContainerInstancesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ClusterContainsContainerInstancesException.prototype);
	}
};
var ClusterContainsServicesException = class ClusterContainsServicesException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ClusterContainsServicesException";
	name = "ClusterContainsServicesException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ClusterContainsServicesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ClusterContainsServicesException.prototype);
	}
};
var ClusterContainsTasksException = class ClusterContainsTasksException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ClusterContainsTasksException";
	name = "ClusterContainsTasksException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ClusterContainsTasksException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ClusterContainsTasksException.prototype);
	}
};
var TargetNotConnectedException = class TargetNotConnectedException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#TargetNotConnectedException";
	name = "TargetNotConnectedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TargetNotConnectedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TargetNotConnectedException.prototype);
	}
};
var ResourceInUseException = class ResourceInUseException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ResourceInUseException";
	name = "ResourceInUseException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceInUseException.prototype);
	}
};
var TargetNotFoundException = class TargetNotFoundException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#TargetNotFoundException";
	name = "TargetNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TargetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TargetNotFoundException.prototype);
	}
};
var ServiceNotFoundException = class ServiceNotFoundException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ServiceNotFoundException";
	name = "ServiceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceNotFoundException.prototype);
	}
};
var AttributeLimitExceededException = class AttributeLimitExceededException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#AttributeLimitExceededException";
	name = "AttributeLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AttributeLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AttributeLimitExceededException.prototype);
	}
};
var MissingVersionException = class MissingVersionException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#MissingVersionException";
	name = "MissingVersionException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MissingVersionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MissingVersionException.prototype);
	}
};
var NoUpdateAvailableException = class NoUpdateAvailableException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#NoUpdateAvailableException";
	name = "NoUpdateAvailableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoUpdateAvailableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoUpdateAvailableException.prototype);
	}
};
var ServiceDeploymentNotFoundException = class ServiceDeploymentNotFoundException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ServiceDeploymentNotFoundException";
	name = "ServiceDeploymentNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceDeploymentNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceDeploymentNotFoundException.prototype);
	}
};
var PlatformUnknownException = class PlatformUnknownException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#PlatformUnknownException";
	name = "PlatformUnknownException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PlatformUnknownException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PlatformUnknownException.prototype);
	}
};
var DaemonNotActiveException = class DaemonNotActiveException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#DaemonNotActiveException";
	name = "DaemonNotActiveException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DaemonNotActiveException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DaemonNotActiveException.prototype);
	}
};
var DaemonNotFoundException = class DaemonNotFoundException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#DaemonNotFoundException";
	name = "DaemonNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DaemonNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DaemonNotFoundException.prototype);
	}
};
var GatewayNotFoundException = class GatewayNotFoundException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#GatewayNotFoundException";
	name = "GatewayNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "GatewayNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, GatewayNotFoundException.prototype);
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ResourceNotFoundException";
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
var PlatformTaskDefinitionIncompatibilityException = class PlatformTaskDefinitionIncompatibilityException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#PlatformTaskDefinitionIncompatibilityException";
	name = "PlatformTaskDefinitionIncompatibilityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PlatformTaskDefinitionIncompatibilityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PlatformTaskDefinitionIncompatibilityException.prototype);
	}
};
var ServiceNotActiveException = class ServiceNotActiveException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ServiceNotActiveException";
	name = "ServiceNotActiveException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceNotActiveException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceNotActiveException.prototype);
	}
};
var ConflictException = class ConflictException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ConflictException";
	name = "ConflictException";
	$fault = "client";
	resourceIds;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.resourceIds = opts.resourceIds;
	}
};
var TaskSetNotFoundException = class TaskSetNotFoundException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#TaskSetNotFoundException";
	name = "TaskSetNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TaskSetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TaskSetNotFoundException.prototype);
	}
};
var BlockedException = class BlockedException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#BlockedException";
	name = "BlockedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BlockedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BlockedException.prototype);
	}
};
// node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js
const _A = "Attachment";
const _AC = "AdvancedConfiguration";
const _AD = "AttachmentDetails";
const _ADE = "AccessDeniedException";
const _ALEE = "AttributeLimitExceededException";
const _AVC = "AwsVpcConfiguration";
const _At = "Attribute";
const _Att = "Attachments";
const _Attr = "Attributes";
const _BE = "BlockedException";
const _C = "Cluster";
const _CA = "CreatedAt";
const _CC = "CanaryConfiguration";
const _CCCIE = "ClusterContainsContainerInstancesException";
const _CCCPE = "ClusterContainsCapacityProviderException";
const _CCSE = "ClusterContainsServicesException";
const _CCTE = "ClusterContainsTasksException";
const _CCl = "ClusterConfiguration";
const _CD = "ContainerDefinition";
const _CDo = "ContainerDependency";
const _CDon = "ContainerDefinitions";
const _CDont = "ContainerDependencies";
const _CE = "ClientException";
const _CEGS = "CreateExpressGatewayService";
const _CEGSR = "CreateExpressGatewayServiceRequest";
const _CEGSRr = "CreateExpressGatewayServiceResponse";
const _CEo = "ConflictException";
const _CI = "ContainerImage";
const _CIHS = "ContainerInstanceHealthStatus";
const _CIo = "ContainerInstance";
const _CIon = "ContainerImages";
const _CIont = "ContainerInstances";
const _CNFE = "ClusterNotFoundException";
const _CO = "ContainerOverride";
const _COo = "ContainerOverrides";
const _CPS = "CapacityProviderStrategy";
const _CPSI = "CapacityProviderStrategyItem";
const _CRP = "ContainerRestartPolicy";
const _CS = "ClusterSetting";
const _CSCD = "ClusterServiceConnectDefaults";
const _CSD = "ContinueServiceDeployment";
const _CSDR = "ContinueServiceDeploymentRequest";
const _CSDRo = "ContinueServiceDeploymentResponse";
const _CSR = "CreateServiceRequest";
const _CSRr = "CreateServiceResponse";
const _CSl = "ClusterSettings";
const _CSr = "CreateService";
const _Cl = "Clusters";
const _Co = "Container";
const _Con = "Containers";
const _D = "Deployment";
const _DA = "DeploymentAlarms";
const _DC = "DeploymentConfiguration";
const _DCBe = "DeploymentCircuitBreaker";
const _DCIRes = "DescribeContainerInstancesRequest";
const _DCIResc = "DescribeContainerInstancesResponse";
const _DCIes = "DescribeContainerInstances";
const _DCRes = "DescribeClustersRequest";
const _DCResc = "DescribeClustersResponse";
const _DCe = "DeploymentController";
const _DCes = "DescribeClusters";
const _DEGS = "DeleteExpressGatewayService";
const _DEGSR = "DeleteExpressGatewayServiceRequest";
const _DEGSRe = "DeleteExpressGatewayServiceResponse";
const _DEGSRes = "DescribeExpressGatewayServiceRequest";
const _DEGSResc = "DescribeExpressGatewayServiceResponse";
const _DEGSe = "DescribeExpressGatewayService";
const _DES = "DeploymentEphemeralStorage";
const _DESC = "DeploymentEarlySuccessCriteria";
const _DL = "DevicesList";
const _DLH = "DeploymentLifecycleHook";
const _DLHD = "DeploymentLifecycleHookDetail";
const _DLHDL = "DeploymentLifecycleHookDetailList";
const _DLHL = "DeploymentLifecycleHookList";
const _DLHTC = "DeploymentLifecycleHookTimeoutConfiguration";
const _DNAE = "DaemonNotActiveException";
const _DNFE = "DaemonNotFoundException";
const _DSD = "DescribeServiceDeployments";
const _DSDR = "DescribeServiceDeploymentsRequest";
const _DSDRe = "DescribeServiceDeploymentsResponse";
const _DSR = "DeleteServiceRequest";
const _DSRR = "DescribeServiceRevisionsRequest";
const _DSRRe = "DescribeServiceRevisionsResponse";
const _DSRe = "DeleteServiceResponse";
const _DSRes = "DescribeServicesRequest";
const _DSResc = "DescribeServicesResponse";
const _DSRescr = "DescribeServiceRevisions";
const _DSe = "DeleteService";
const _DSes = "DescribeServices";
const _DT = "DescribeTasks";
const _DTDRer = "DeregisterTaskDefinitionRequest";
const _DTDRere = "DeregisterTaskDefinitionResponse";
const _DTDRes = "DescribeTaskDefinitionRequest";
const _DTDResc = "DescribeTaskDefinitionResponse";
const _DTDer = "DeregisterTaskDefinition";
const _DTDes = "DescribeTaskDefinition";
const _DTR = "DescribeTasksRequest";
const _DTRe = "DescribeTasksResponse";
const _DVC = "DockerVolumeConfiguration";
const _De = "Device";
const _Dep = "Deployments";
const _EBSTS = "EBSTagSpecification";
const _EBSTSa = "EBSTagSpecifications";
const _ECC = "ExecuteCommandConfiguration";
const _ECLC = "ExecuteCommandLogConfiguration";
const _ECSEGS = "ECSExpressGatewayService";
const _ECSMR = "ECSManagedResources";
const _EF = "EnvironmentFile";
const _EFSAC = "EFSAuthorizationConfig";
const _EFSVC = "EFSVolumeConfiguration";
const _EFn = "EnvironmentFiles";
const _EGC = "ExpressGatewayContainer";
const _EGRC = "ExpressGatewayRepositoryCredentials";
const _EGSALC = "ExpressGatewayServiceAwsLogsConfiguration";
const _EGSC = "ExpressGatewayServiceConfiguration";
const _EGSCx = "ExpressGatewayServiceConfigurations";
const _EGSNC = "ExpressGatewayServiceNetworkConfiguration";
const _EGSS = "ExpressGatewayServiceStatus";
const _EGST = "ExpressGatewayScalingTarget";
const _ES = "EphemeralStorage";
const _EV = "EnvironmentVariables";
const _F = "Failure";
const _FC = "FirelensConfiguration";
const _FSWFSAC = "FSxWindowsFileServerAuthorizationConfig";
const _FSWFSVC = "FSxWindowsFileServerVolumeConfiguration";
const _Fa = "Failures";
const _GC = "GatewayConnection";
const _GCAR = "GatewayConnectionAlbResources";
const _GCARL = "GatewayConnectionAlbResourcesList";
const _GCF = "GatewayConnectorFilters";
const _GCHC = "GatewayConnectorHealthCheck";
const _GCHCM = "GatewayConnectorHealthCheckMatcher";
const _GCL = "GatewayConnectionList";
const _GCLa = "GatewayConnectorList";
const _GCR = "GatewayConnectionResources";
const _GCa = "GatewayConnector";
const _GD = "GpuDevice";
const _GDp = "GpuDevices";
const _GNFE = "GatewayNotFoundException";
const _GRS = "GatewayRouteSummary";
const _GRSL = "GatewayRouteSummaryList";
const _GTP = "GetTaskProtection";
const _GTPR = "GetTaskProtectionRequest";
const _GTPRe = "GetTaskProtectionResponse";
const _HC = "HealthCheck";
const _HE = "HostEntry";
const _HEL = "HostEntryList";
const _HVP = "HostVolumeProperties";
const _IA = "InferenceAccelerator";
const _IAO = "InferenceAcceleratorOverride";
const _IAOn = "InferenceAcceleratorOverrides";
const _IAn = "InferenceAccelerators";
const _IHCR = "InstanceHealthCheckResult";
const _IHCRL = "InstanceHealthCheckResultList";
const _IPE = "InvalidParameterException";
const _IPS = "IngressPathSummary";
const _IPSn = "IngressPathSummaries";
const _KC = "KernelCapabilities";
const _KVP = "KeyValuePair";
const _LB = "LoadBalancer";
const _LBo = "LoadBalancers";
const _LC = "LinearConfiguration";
const _LCI = "ListContainerInstances";
const _LCIR = "ListContainerInstancesRequest";
const _LCIRi = "ListContainerInstancesResponse";
const _LCR = "ListClustersRequest";
const _LCRi = "ListClustersResponse";
const _LCi = "ListClusters";
const _LCo = "LogConfiguration";
const _LEE = "LimitExceededException";
const _LGRR = "ListGatewayRoutesRequest";
const _LGRRi = "ListGatewayRoutesResponse";
const _LGRis = "ListGatewayRoutes";
const _LP = "LinuxParameters";
const _LS = "ListServices";
const _LSD = "ListServiceDeployments";
const _LSDR = "ListServiceDeploymentsRequest";
const _LSDRi = "ListServiceDeploymentsResponse";
const _LSR = "ListServicesRequest";
const _LSRi = "ListServicesResponse";
const _LT = "ListTasks";
const _LTD = "ListTaskDefinitions";
const _LTDR = "ListTaskDefinitionsRequest";
const _LTDRi = "ListTaskDefinitionsResponse";
const _LTR = "ListTasksRequest";
const _LTRi = "ListTasksResponse";
const _MA = "ManagedAgent";
const _MAASP = "ManagedApplicationAutoScalingPolicy";
const _MAASPa = "ManagedApplicationAutoScalingPolicies";
const _MAS = "ManagedAutoScaling";
const _MAa = "ManagedAgents";
const _MC = "ManagedCertificate";
const _MCL = "MetricConfigurationList";
const _MCe = "MetricConfiguration";
const _MCo = "MonitoringConfiguration";
const _MIP = "ManagedIngressPath";
const _MIPan = "ManagedIngressPaths";
const _ML = "ManagedListener";
const _MLB = "ManagedLoadBalancer";
const _MLG = "ManagedLogGroup";
const _MLGa = "ManagedLogGroups";
const _MLR = "ManagedListenerRule";
const _MMA = "ManagedMetricAlarm";
const _MMAa = "ManagedMetricAlarms";
const _MP = "MountPoint";
const _MPL = "MountPointList";
const _MSC = "ManagedStorageConfiguration";
const _MSG = "ManagedSecurityGroup";
const _MSGa = "ManagedSecurityGroups";
const _MST = "ManagedScalableTarget";
const _MTG = "ManagedTargetGroup";
const _MTGa = "ManagedTargetGroups";
const _MVE = "MissingVersionException";
const _NB = "NetworkBinding";
const _NBe = "NetworkBindings";
const _NC = "NetworkConfiguration";
const _NI = "NetworkInterface";
const _NIe = "NetworkInterfaces";
const _NMA = "NvidiaMpsAllocation";
const _NNFE = "NamespaceNotFoundException";
const _NUAE = "NoUpdateAvailableException";
const _PC = "PlacementConstraint";
const _PCP = "ProxyConfigurationProperties";
const _PCl = "PlacementConstraints";
const _PCr = "ProxyConfiguration";
const _PM = "PortMapping";
const _PML = "PortMappingList";
const _PS = "PlacementStrategy";
const _PSl = "PlacementStrategies";
const _PT = "ProtectedTask";
const _PTDIE = "PlatformTaskDefinitionIncompatibilityException";
const _PTr = "ProtectedTasks";
const _PUE = "PlatformUnknownException";
const _R = "Resource";
const _RA = "RequiresAttributes";
const _RC = "RepositoryCredentials";
const _RCe = "ResolvedConfiguration";
const _RIUE = "ResourceInUseException";
const _RNFE = "ResourceNotFoundException";
const _RP = "RuntimePlatform";
const _RPO = "RuntimePlatformOverride";
const _RR = "ResourceRequirement";
const _RRe = "ResourceRequirements";
const _RT = "RunTask";
const _RTD = "RegisterTaskDefinition";
const _RTDR = "RegisterTaskDefinitionRequest";
const _RTDRe = "RegisterTaskDefinitionResponse";
const _RTR = "RunTaskRequest";
const _RTRu = "RunTaskResponse";
const _Re = "Resources";
const _Ro = "Rollback";
const _S = "Scale";
const _SC = "SystemControl";
const _SCALC = "ServiceConnectAccessLogConfiguration";
const _SCC = "ServiceConnectConfiguration";
const _SCCA = "ServiceConnectClientAlias";
const _SCCAL = "ServiceConnectClientAliasList";
const _SCCC = "ServiceConnectContainerConfigurations";
const _SCCCe = "ServiceConnectContainerConfiguration";
const _SCRS = "ServiceCurrentRevisionSummary";
const _SCRSL = "ServiceCurrentRevisionSummaryList";
const _SCS = "ServiceConnectService";
const _SCSL = "ServiceConnectServiceList";
const _SCSR = "ServiceConnectServiceResource";
const _SCSRL = "ServiceConnectServiceResourceList";
const _SCTC = "ServiceConnectTlsConfiguration";
const _SCTCA = "ServiceConnectTlsCertificateAuthority";
const _SCTTHMR = "ServiceConnectTestTrafficHeaderMatchRules";
const _SCTTHR = "ServiceConnectTestTrafficHeaderRules";
const _SCTTR = "ServiceConnectTestTrafficRules";
const _SCy = "SystemControls";
const _SD = "ServiceDeployment";
const _SDA = "ServiceDeploymentAlarms";
const _SDB = "ServiceDeploymentBrief";
const _SDBe = "ServiceDeploymentsBrief";
const _SDCB = "ServiceDeploymentCircuitBreaker";
const _SDNFE = "ServiceDeploymentNotFoundException";
const _SDe = "ServiceDeployments";
const _SE = "ServerException";
const _SEe = "ServiceEvent";
const _SEer = "ServiceEvents";
const _SFVC = "S3FilesVolumeConfiguration";
const _SL = "SecretList";
const _SMEBSVC = "ServiceManagedEBSVolumeConfiguration";
const _SNAE = "ServiceNotActiveException";
const _SNFE = "ServiceNotFoundException";
const _SR = "ServiceRegistry";
const _SRLB = "ServiceRevisionLoadBalancer";
const _SRLBe = "ServiceRevisionLoadBalancers";
const _SRO = "ServiceRevisionOverrides";
const _SRS = "ServiceRevisionSummary";
const _SRSL = "ServiceRevisionsSummaryList";
const _SRVLC = "ServiceRevisionVpcLatticeConfiguration";
const _SRVLCe = "ServiceRevisionVpcLatticeConfigurations";
const _SRe = "ServiceRevision";
const _SRer = "ServiceRegistries";
const _SRerv = "ServiceRevisions";
const _SSD = "StopServiceDeployment";
const _SSDR = "StopServiceDeploymentRequest";
const _SSDRt = "StopServiceDeploymentResponse";
const _SSh = "SharingStrategy";
const _STRto = "StopTaskRequest";
const _STRtop = "StopTaskResponse";
const _STt = "StopTask";
const _SVC = "ServiceVolumeConfiguration";
const _SVCe = "ServiceVolumeConfigurations";
const _Se = "Secret";
const _Ser = "Service";
const _Serv = "Services";
const _St = "Statistics";
const _T = "Tag";
const _TC = "ThresholdConfiguration";
const _TCi = "TimeoutConfiguration";
const _TD = "TaskDefinition";
const _TDPC = "TaskDefinitionPlacementConstraint";
const _TDPCa = "TaskDefinitionPlacementConstraints";
const _TES = "TaskEphemeralStorage";
const _TL = "TmpfsList";
const _TMEBSVC = "TaskManagedEBSVolumeConfiguration";
const _TMEBSVTP = "TaskManagedEBSVolumeTerminationPolicy";
const _TNCE = "TargetNotConnectedException";
const _TNFE = "TargetNotFoundException";
const _TO = "TaskOverride";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TS = "TaskSet";
const _TSNFE = "TaskSetNotFoundException";
const _TSa = "TaskSets";
const _TVC = "TaskVolumeConfiguration";
const _TVCa = "TaskVolumeConfigurations";
const _Ta = "Task";
const _Tag = "Tags";
const _Tas = "Tasks";
const _Tm = "Tmpfs";
const _U = "Ulimit";
const _UEGS = "UpdatedExpressGatewayService";
const _UEGSR = "UpdateExpressGatewayServiceRequest";
const _UEGSRp = "UpdateExpressGatewayServiceResponse";
const _UEGSp = "UpdateExpressGatewayService";
const _UFE = "UnsupportedFeatureException";
const _UIPE = "UpdateInProgressException";
const _UL = "UlimitList";
const _US = "UpdateService";
const _USR = "UpdateServiceRequest";
const _USRp = "UpdateServiceResponse";
const _V = "Volume";
const _VF = "VolumeFrom";
const _VFL = "VolumeFromList";
const _VI = "VersionInfo";
const _VL = "VolumeList";
const _VLAC = "VpcLatticeAdvancedConfiguration";
const _VLC = "VpcLatticeConfiguration";
const _VLCp = "VpcLatticeConfigurations";
const _a = "attachments";
const _aASP = "applicationAutoScalingPolicies";
const _aC = "agentConnected";
const _aCA = "acmCertificateArn";
const _aCc = "activeConfigurations";
const _aCd = "advancedConfiguration";
const _aCu = "authorizationConfig";
const _aCw = "awsvpcConfiguration";
const _aH = "agentHash";
const _aI = "attachmentId";
const _aLC = "awsLogsConfiguration";
const _aLCc = "accessLogConfiguration";
const _aN = "alarmNames";
const _aP = "appProtocol";
const _aPA = "accessPointArn";
const _aPAA = "awsPcaAuthorityArn";
const _aPI = "assignPublicIp";
const _aPIc = "accessPointId";
const _aSC = "activeServicesCount";
const _aSM = "autoScalingMetric";
const _aSTV = "autoScalingTargetValue";
const _aSt = "attachmentsStatus";
const _aSu = "autoScaling";
const _aT = "accessType";
const _aTGA = "alternateTargetGroupArn";
const _aTc = "accessTypes";
const _aUS = "agentUpdateStatus";
const _aVg = "agentVersion";
const _aZ = "availabilityZone";
const _aZR = "availabilityZoneRebalancing";
const _ac = "action";
const _ad = "add";
const _af = "after";
const _al = "alarms";
const _ar = "arn";
const _at = "attributes";
const _au = "autoprovision";
const _b = "base";
const _bIP = "bindIP";
const _bTIM = "bakeTimeInMinutes";
const _be = "before";
const _c = "client";
const _cA = "clusterArn";
const _cAL = "configuredAtLaunch";
const _cAl = "clusterArns";
const _cAli = "clientAliases";
const _cAo = "containerArn";
const _cAon = "connectivityAt";
const _cAp = "cpuArchitecture";
const _cAr = "createdAt";
const _cBTIM = "canaryBakeTimeInMinutes";
const _cBr = "createdBy";
const _cC = "canaryConfiguration";
const _cCo = "containerCount";
const _cCon = "containerConfigurations";
const _cD = "containerDefinitions";
const _cDC = "computedDesiredCount";
const _cDu = "currentDeployment";
const _cI = "containerImages";
const _cIA = "containerInstanceArn";
const _cIAo = "containerInstanceArns";
const _cIo = "containerInstance";
const _cIon = "containerInstances";
const _cN = "clusterName";
const _cNo = "containerName";
const _cO = "containerOverrides";
const _cP = "canaryPercent";
const _cPN = "capacityProviderName";
const _cPR = "containerPortRange";
const _cPS = "capacityProviderStrategy";
const _cPa = "capacityProvider";
const _cPap = "capacityProviders";
const _cPo = "containerPath";
const _cPon = "containerPort";
const _cPr = "credentialsParameter";
const _cS = "credentialSpecs";
const _cSD = "currentServiceDeployment";
const _cSR = "currentServiceRevisions";
const _cT = "clientToken";
const _cWEE = "cloudWatchEncryptionEnabled";
const _cWLGN = "cloudWatchLogGroupName";
const _ca = "capabilities";
const _ce = "certificate";
const _cl = "cluster";
const _clu = "clusters";
const _co = "configuration";
const _com = "command";
const _comp = "compatibilities";
const _con = "condition";
const _conn = "connectivity";
const _conta = "containers";
const _cou = "count";
const _cp = "cpu";
const _d = "details";
const _dAer = "deregisteredAt";
const _dAi = "discoveryArn";
const _dC = "deploymentConfiguration";
const _dCB = "deploymentCircuitBreaker";
const _dCPS = "defaultCapacityProviderStrategy";
const _dCe = "desiredCount";
const _dCep = "deploymentController";
const _dL = "dockerLabels";
const _dN = "disableNetworking";
const _dNa = "daemonName";
const _dNe = "deviceName";
const _dNi = "discoveryName";
const _dNn = "dnsName";
const _dNo = "domainName";
const _dO = "dependsOn";
const _dOT = "deleteOnTermination";
const _dOr = "driverOpts";
const _dRAe = "deleteRequestedAt";
const _dS = "dnsServers";
const _dSD = "dnsSearchDomains";
const _dSO = "dockerSecurityOptions";
const _dSe = "desiredStatus";
const _dT = "deviceType";
const _dV = "doubleValue";
const _dVC = "dockerVolumeConfiguration";
const _dVo = "dockerVersion";
const _de = "devices";
const _dep = "deployments";
const _det = "detail";
const _do = "domain";
const _dr = "driver";
const _dro = "drop";
const _e = "error";
const _eA = "expiresAt";
const _eC = "exitCode";
const _eCC = "executeCommandConfiguration";
const _eD = "expirationDate";
const _eEC = "enableExecuteCommand";
const _eECSMT = "enableECSManagedTags";
const _eF = "environmentFiles";
const _eFI = "enableFaultInjection";
const _eH = "extraHosts";
const _eI = "externalId";
const _eII = "ec2InstanceId";
const _eMR = "ecsManagedResources";
const _eP = "entryPoint";
const _eRA = "executionRoleArn";
const _eSA = "executionStoppedAt";
const _eSC = "earlySuccessCriteria";
const _eSp = "ephemeralStorage";
const _eVC = "efsVolumeConfiguration";
const _en = "environment";
const _ena = "enabled";
const _enab = "enable";
const _enc = "encrypted";
const _end = "endpoint";
const _es = "essential";
const _ev = "events";
const _ex = "expression";
const _exa = "exact";
const _f = "family";
const _fA = "finishedAt";
const _fC = "firelensConfiguration";
const _fCa = "failureCount";
const _fES = "fargateEphemeralStorage";
const _fESKKI = "fargateEphemeralStorageKmsKeyId";
const _fND = "forceNewDeployment";
const _fP = "familyPrefix";
const _fSA = "fileSystemArn";
const _fSI = "fileSystemId";
const _fT = "failedTasks";
const _fTi = "filesystemType";
const _fWFSVC = "fsxWindowsFileServerVolumeConfiguration";
const _fa = "failures";
const _fi = "filters";
const _fie = "field";
const _fil = "filter";
const _fo = "force";
const _for = "format";
const _g = "gateway";
const _gA = "gatewayArn";
const _gC = "gatewayConnectors";
const _gCa = "gatewayConnections";
const _gCr = "grpcCode";
const _gD = "gpuDevices";
const _gDE = "guardDutyEnabled";
const _gI = "gpuIds";
const _gIp = "gpuId";
const _gRA = "gatewayRouteArn";
const _gRat = "gatewayRoutes";
const _gSS = "gpuSharingStrategy";
const _gr = "group";
const _h = "hostname";
const _hC = "healthCheck";
const _hCGPS = "healthCheckGracePeriodSeconds";
const _hCIS = "healthCheckIntervalSeconds";
const _hCP = "healthCheckPath";
const _hCPe = "healthCheckProtocol";
const _hCPea = "healthCheckPort";
const _hCTS = "healthCheckTimeoutSeconds";
const _hCt = "httpCode";
const _hD = "hookDetails";
const _hE = "httpError";
const _hI = "hookId";
const _hL = "hardLimit";
const _hP = "healthyPercent";
const _hPR = "hostPortRange";
const _hPo = "hostPath";
const _hPos = "hostPort";
const _hS = "healthStatus";
const _hSA = "hostSharedAlb";
const _hTA = "hookTargetArn";
const _hTC = "healthyThresholdCount";
const _he = "header";
const _ho = "host";
const _i = "id";
const _iA = "ipAddress";
const _iAO = "inferenceAcceleratorOverrides";
const _iAn = "inferenceAccelerators";
const _iAp = "ipv6Address";
const _iCA = "issuerCertificateAuthority";
const _iD = "imageDigest";
const _iEC = "ignoredExitCodes";
const _iM = "ipcMode";
const _iP = "ingressPaths";
const _iPE = "initProcessEnabled";
const _iPO = "ingressPortOverride";
const _iQP = "includeQueryParameters";
const _iRA = "infrastructureRoleArn";
const _iTS = "idleTimeoutSeconds";
const _iV = "integerValue";
const _ia = "iam";
const _im = "image";
const _in = "interactive";
const _inc = "include";
const _int = "interval";
const _io = "iops";
const _k = "key";
const _kK = "kmsKey";
const _kKI = "kmsKeyId";
const _l = "links";
const _lA = "listenerArn";
const _lB = "loadBalancers";
const _lBA = "loadBalancerArn";
const _lBN = "loadBalancerName";
const _lBSG = "loadBalancerSecurityGroups";
const _lBSGA = "loadBalancerSecurityGroupArns";
const _lBo = "loadBalancer";
const _lC = "logConfiguration";
const _lCi = "linearConfiguration";
const _lD = "logDriver";
const _lG = "logGroups";
const _lGN = "logGroupName";
const _lGo = "logGroup";
const _lH = "lifecycleHooks";
const _lHD = "lifecycleHookDetails";
const _lL = "logLevel";
const _lP = "linuxParameters";
const _lRA = "listenerRuleArn";
const _lS = "lastStatus";
const _lSA = "lastStartedAt";
const _lSC = "lastStatusChange";
const _lSP = "logStreamPrefix";
const _lSi = "lifecycleStages";
const _lSif = "lifecycleStage";
const _lT = "launchType";
const _lU = "lastUpdated";
const _lV = "longValue";
const _la = "labels";
const _li = "listener";
const _lo = "logging";
const _m = "message";
const _mA = "managedAgents";
const _mAe = "metricAlarms";
const _mC = "minCapacity";
const _mCP = "maxComputePercent";
const _mCa = "maxCapacity";
const _mCe = "metricConfigurations";
const _mEBSV = "managedEBSVolume";
const _mHP = "minimumHealthyPercent";
const _mN = "metricNames";
const _mO = "mountOptions";
const _mP = "mountPoints";
const _mPa = "maximumPercent";
const _mR = "memoryReservation";
const _mRa = "maxResults";
const _mSC = "managedStorageConfiguration";
const _mSa = "maxSwap";
const _mTC = "minTaskCount";
const _mTCa = "maxTaskCount";
const _mat = "matcher";
const _me = "memory";
const _met = "metric";
const _mo = "monitoring";
const _n = "name";
const _nB = "networkBindings";
const _nC = "networkConfiguration";
const _nDI = "neuronDeviceIds";
const _nI = "networkInterfaces";
const _nM = "networkMode";
const _nMv = "nvidiaMps";
const _nT = "nextToken";
const _na = "namespace";
const _o = "options";
const _oS = "overallStatus";
const _oSF = "operatingSystemFamily";
const _ov = "overrides";
const _p = "privileged";
const _pC = "primaryContainer";
const _pCe = "pendingCount";
const _pCl = "placementConstraints";
const _pCr = "proxyConfiguration";
const _pE = "protectionEnabled";
const _pF = "platformFamily";
const _pIA = "privateIpv4Address";
const _pLR = "productionListenerRule";
const _pM = "portMappings";
const _pMi = "pidMode";
const _pN = "portName";
const _pRTS = "perRequestTimeoutSeconds";
const _pS = "placementStrategy";
const _pSA = "pullStartedAt";
const _pSAu = "pullStoppedAt";
const _pT = "pseudoTerminal";
const _pTC = "pendingTasksCount";
const _pTCe = "pendingTaskCount";
const _pTo = "policyType";
const _pTr = "propagateTags";
const _pTro = "protectedTasks";
const _pV = "platformVersion";
const _pe = "permissions";
const _po = "port";
const _pr = "protocol";
const _pro = "properties";
const _r = "reason";
const _rA = "roleArn";
const _rAP = "restartAttemptPeriod";
const _rAe = "registeredAt";
const _rAeg = "registryArn";
const _rAeq = "requiresAttributes";
const _rAes = "resourceArn";
const _rB = "registeredBy";
const _rC = "repositoryCredentials";
const _rCIC = "registeredContainerInstancesCount";
const _rCe = "requiresCompatibilities";
const _rCes = "resolvedConfiguration";
const _rCu = "runningCount";
const _rD = "rootDirectory";
const _rI = "resourceIds";
const _rIe = "referenceId";
const _rIu = "runtimeId";
const _rMIMB = "remainingMemoryInMiB";
const _rMT = "resourceManagementType";
const _rO = "readOnly";
const _rOHT = "resetOnHealthyTask";
const _rPTW = "requestedProductionTrafficWeight";
const _rPe = "restartPolicy";
const _rPu = "runtimePlatform";
const _rR = "resourceRequirements";
const _rRF = "readonlyRootFilesystem";
const _rRe = "remainingResources";
const _rReg = "registeredResources";
const _rS = "rolloutState";
const _rSR = "rolloutStateReason";
const _rSe = "resolutionSeconds";
const _rT = "resourceType";
const _rTC = "runningTasksCount";
const _rTCe = "requestedTaskCount";
const _rTCu = "runningTaskCount";
const _rTTW = "requestedTestTrafficWeight";
const _re = "revision";
const _res = "resources";
const _ret = "retries";
const _ro = "role";
const _rol = "rollback";
const _ru = "rule";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
const _sA = "startedAt";
const _sAe = "serviceArn";
const _sAer = "serviceArns";
const _sAt = "stoppedAt";
const _sAto = "stoppingAt";
const _sB = "startedBy";
const _sBN = "s3BucketName";
const _sBTIM = "stepBakeTimeInMinutes";
const _sC = "systemControls";
const _sCC = "serviceConnectConfiguration";
const _sCD = "serviceConnectDefaults";
const _sCPN = "serviceContainerPortName";
const _sCR = "serviceConnectResources";
const _sCo = "sourceContainer";
const _sCt = "statusCode";
const _sCtop = "stopCode";
const _sD = "serviceDeployments";
const _sDA = "serviceDeploymentArn";
const _sDAe = "serviceDeploymentArns";
const _sEE = "s3EncryptionEnabled";
const _sG = "securityGroups";
const _sGI = "securityGroupIds";
const _sI = "subnetIds";
const _sIGB = "sizeInGiB";
const _sIn = "snapshotId";
const _sKP = "s3KeyPrefix";
const _sL = "softLimit";
const _sM = "sharingMode";
const _sMS = "sharedMemorySize";
const _sN = "serviceName";
const _sO = "secretOptions";
const _sP = "startPeriod";
const _sPo = "sourcePath";
const _sPt = "stepPercent";
const _sR = "statusReason";
const _sRA = "serviceRevisionArns";
const _sRAe = "serviceRevisionArn";
const _sRe = "serviceRegistries";
const _sRer = "serviceRevisions";
const _sRt = "stoppedReason";
const _sS = "schedulingStrategy";
const _sSA = "stabilityStatusAt";
const _sSG = "serviceSecurityGroups";
const _sSR = "sourceServiceRevisions";
const _sSRC = "sourceServiceRevisionCleanup";
const _sSV = "stringSetValue";
const _sSh = "sharingStrategy";
const _sSt = "stabilityStatus";
const _sT = "startTimeout";
const _sTc = "scalingTarget";
const _sTca = "scalableTarget";
const _sTt = "stopTimeout";
const _sTto = "stopType";
const _sU = "serviceUrl";
const _sV = "sourceVolume";
const _sVC = "s3filesVolumeConfiguration";
const _sc = "scale";
const _sch = "scheme";
const _sco = "scope";
const _se = "server";
const _sec = "secrets";
const _ser = "service";
const _serv = "services";
const _set = "settings";
const _si = "size";
const _so = "sort";
const _st = "status";
const _sta = "statistics";
const _str = "strategy";
const _su = "subnets";
const _sw = "swappiness";
const _t = "type";
const _tA = "taskArn";
const _tAN = "triggeredAlarmNames";
const _tAa = "targetArn";
const _tAas = "taskArns";
const _tAi = "timeoutAction";
const _tC = "thresholdConfiguration";
const _tCar = "targetConfiguration";
const _tCi = "timeoutConfiguration";
const _tD = "taskDefinition";
const _tDA = "taskDefinitionArn";
const _tDAa = "taskDefinitionArns";
const _tEP = "transitEncryptionPort";
const _tEr = "transitEncryption";
const _tG = "targetGroups";
const _tGA = "targetGroupArn";
const _tI = "targetId";
const _tIM = "timeoutInMinutes";
const _tLR = "testListenerRule";
const _tLRA = "testListenerRuleArn";
const _tMIMB = "totalMemoryInMiB";
const _tP = "terminationPolicy";
const _tRA = "taskRoleArn";
const _tSA = "taskSetArn";
const _tSR = "targetServiceRevision";
const _tSRA = "targetServiceRevisionArn";
const _tSa = "taskSets";
const _tSag = "tagSpecifications";
const _tT = "targetType";
const _tTR = "testTrafficRules";
const _tV = "targetValue";
const _ta = "tags";
const _tas = "tasks";
const _task = "task";
const _th = "threshold";
const _thr = "throughput";
const _ti = "timeout";
const _tl = "tls";
const _tm = "tmpfs";
const _u = "user";
const _uA = "updatedAt";
const _uTC = "unhealthyThresholdCount";
const _ul = "ulimits";
const _un = "unit";
const _v = "value";
const _vC = "versionConsistency";
const _vCo = "volumeConfigurations";
const _vF = "volumesFrom";
const _vFa = "valueFrom";
const _vI = "versionInfo";
const _vIR = "volumeInitializationRate";
const _vLC = "vpcLatticeConfigurations";
const _vT = "volumeType";
const _ve = "version";
const _vo = "volumes";
const _w = "weight";
const _wD = "workingDirectory";
const n0 = "com.amazonaws.ecs";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_0__.t(_s);
var ECSServiceException$ = [
	-3,
	_s,
	"ECSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(ECSServiceException$, ECSServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_0__.t(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	_ADE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var AttributeLimitExceededException$ = [
	-3,
	n0,
	_ALEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(AttributeLimitExceededException$, AttributeLimitExceededException);
var BlockedException$ = [
	-3,
	n0,
	_BE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(BlockedException$, BlockedException);
var ClientException$ = [
	-3,
	n0,
	_CE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ClientException$, ClientException);
var ClusterContainsCapacityProviderException$ = [
	-3,
	n0,
	_CCCPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ClusterContainsCapacityProviderException$, ClusterContainsCapacityProviderException);
var ClusterContainsContainerInstancesException$ = [
	-3,
	n0,
	_CCCIE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ClusterContainsContainerInstancesException$, ClusterContainsContainerInstancesException);
var ClusterContainsServicesException$ = [
	-3,
	n0,
	_CCSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ClusterContainsServicesException$, ClusterContainsServicesException);
var ClusterContainsTasksException$ = [
	-3,
	n0,
	_CCTE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ClusterContainsTasksException$, ClusterContainsTasksException);
var ClusterNotFoundException$ = [
	-3,
	n0,
	_CNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ClusterNotFoundException$, ClusterNotFoundException);
var ConflictException$ = [
	-3,
	n0,
	_CEo,
	{ [_e]: _c },
	[_rI, _m],
	[64, 0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DaemonNotActiveException$ = [
	-3,
	n0,
	_DNAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DaemonNotActiveException$, DaemonNotActiveException);
var DaemonNotFoundException$ = [
	-3,
	n0,
	_DNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(DaemonNotFoundException$, DaemonNotFoundException);
var GatewayNotFoundException$ = [
	-3,
	n0,
	_GNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(GatewayNotFoundException$, GatewayNotFoundException);
var InvalidParameterException$ = [
	-3,
	n0,
	_IPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MissingVersionException$ = [
	-3,
	n0,
	_MVE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(MissingVersionException$, MissingVersionException);
var NamespaceNotFoundException$ = [
	-3,
	n0,
	_NNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(NamespaceNotFoundException$, NamespaceNotFoundException);
var NoUpdateAvailableException$ = [
	-3,
	n0,
	_NUAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(NoUpdateAvailableException$, NoUpdateAvailableException);
var PlatformTaskDefinitionIncompatibilityException$ = [
	-3,
	n0,
	_PTDIE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(PlatformTaskDefinitionIncompatibilityException$, PlatformTaskDefinitionIncompatibilityException);
var PlatformUnknownException$ = [
	-3,
	n0,
	_PUE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(PlatformUnknownException$, PlatformUnknownException);
var ResourceInUseException$ = [
	-3,
	n0,
	_RIUE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServerException$ = [
	-3,
	n0,
	_SE,
	{ [_e]: _se },
	[_m],
	[0]
];
n0_registry.registerError(ServerException$, ServerException);
var ServiceDeploymentNotFoundException$ = [
	-3,
	n0,
	_SDNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ServiceDeploymentNotFoundException$, ServiceDeploymentNotFoundException);
var ServiceNotActiveException$ = [
	-3,
	n0,
	_SNAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ServiceNotActiveException$, ServiceNotActiveException);
var ServiceNotFoundException$ = [
	-3,
	n0,
	_SNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ServiceNotFoundException$, ServiceNotFoundException);
var TargetNotConnectedException$ = [
	-3,
	n0,
	_TNCE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TargetNotConnectedException$, TargetNotConnectedException);
var TargetNotFoundException$ = [
	-3,
	n0,
	_TNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TargetNotFoundException$, TargetNotFoundException);
var TaskSetNotFoundException$ = [
	-3,
	n0,
	_TSNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TaskSetNotFoundException$, TaskSetNotFoundException);
var UnsupportedFeatureException$ = [
	-3,
	n0,
	_UFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnsupportedFeatureException$, UnsupportedFeatureException);
var UpdateInProgressException$ = [
	-3,
	n0,
	_UIPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UpdateInProgressException$, UpdateInProgressException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AdvancedConfiguration$ = [
	3,
	n0,
	_AC,
	0,
	[
		_aTGA,
		_pLR,
		_tLR,
		_rA
	],
	[
		0,
		0,
		0,
		0
	]
];
var Attachment$ = [
	3,
	n0,
	_A,
	0,
	[
		_i,
		_t,
		_st,
		_d
	],
	[
		0,
		0,
		0,
		() => AttachmentDetails
	]
];
var Attribute$ = [
	3,
	n0,
	_At,
	0,
	[
		_n,
		_v,
		_tT,
		_tI
	],
	[
		0,
		0,
		0,
		0
	],
	1
];
var AwsVpcConfiguration$ = [
	3,
	n0,
	_AVC,
	0,
	[
		_su,
		_sG,
		_aPI
	],
	[
		64,
		64,
		0
	],
	1
];
var CanaryConfiguration$ = [
	3,
	n0,
	_CC,
	0,
	[_cP, _cBTIM],
	[1, 1]
];
var CapacityProviderStrategyItem$ = [
	3,
	n0,
	_CPSI,
	0,
	[
		_cPa,
		_w,
		_b
	],
	[
		0,
		1,
		1
	],
	1
];
var Cluster$ = [
	3,
	n0,
	_C,
	0,
	[
		_cA,
		_cN,
		_co,
		_st,
		_rCIC,
		_rTC,
		_pTC,
		_aSC,
		_sta,
		_ta,
		_set,
		_cPap,
		_dCPS,
		_a,
		_aSt,
		_sCD
	],
	[
		0,
		0,
		() => ClusterConfiguration$,
		0,
		1,
		1,
		1,
		1,
		() => Statistics,
		() => Tags,
		() => ClusterSettings,
		64,
		() => CapacityProviderStrategy,
		() => Attachments,
		0,
		() => ClusterServiceConnectDefaults$
	]
];
var ClusterConfiguration$ = [
	3,
	n0,
	_CCl,
	0,
	[_eCC, _mSC],
	[() => ExecuteCommandConfiguration$, () => ManagedStorageConfiguration$]
];
var ClusterServiceConnectDefaults$ = [
	3,
	n0,
	_CSCD,
	0,
	[_na],
	[0]
];
var ClusterSetting$ = [
	3,
	n0,
	_CS,
	0,
	[_n, _v],
	[0, 0]
];
var Container$ = [
	3,
	n0,
	_Co,
	0,
	[
		_cAo,
		_tA,
		_n,
		_im,
		_iD,
		_rIu,
		_lS,
		_eC,
		_r,
		_nB,
		_nI,
		_hS,
		_mA,
		_cp,
		_me,
		_mR,
		_gI,
		_nDI,
		_gSS
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		() => NetworkBindings,
		() => NetworkInterfaces,
		0,
		() => ManagedAgents,
		0,
		0,
		0,
		64,
		64,
		() => SharingStrategy$
	]
];
var ContainerDefinition$ = [
	3,
	n0,
	_CD,
	0,
	[
		_n,
		_im,
		_rC,
		_cp,
		_me,
		_mR,
		_l,
		_pM,
		_es,
		_rPe,
		_eP,
		_com,
		_en,
		_eF,
		_mP,
		_vF,
		_lP,
		_sec,
		_dO,
		_sT,
		_sTt,
		_vC,
		_h,
		_u,
		_wD,
		_dN,
		_p,
		_rRF,
		_dS,
		_dSD,
		_eH,
		_dSO,
		_in,
		_pT,
		_dL,
		_ul,
		_lC,
		_hC,
		_sC,
		_rR,
		_fC,
		_cS
	],
	[
		0,
		0,
		[() => RepositoryCredentials$, 0],
		1,
		1,
		1,
		64,
		() => PortMappingList,
		2,
		() => ContainerRestartPolicy$,
		64,
		64,
		[() => EnvironmentVariables, 0],
		() => EnvironmentFiles,
		() => MountPointList,
		() => VolumeFromList,
		() => LinuxParameters$,
		() => SecretList,
		() => ContainerDependencies,
		1,
		1,
		0,
		0,
		0,
		0,
		2,
		2,
		2,
		64,
		64,
		() => HostEntryList,
		64,
		2,
		2,
		128,
		() => UlimitList,
		() => LogConfiguration$,
		() => HealthCheck$,
		() => SystemControls,
		() => ResourceRequirements,
		() => FirelensConfiguration$,
		64
	]
];
var ContainerDependency$ = [
	3,
	n0,
	_CDo,
	0,
	[_cNo, _con],
	[0, 0],
	2
];
var ContainerImage$ = [
	3,
	n0,
	_CI,
	0,
	[
		_cNo,
		_iD,
		_im
	],
	[
		0,
		0,
		0
	]
];
var ContainerInstance$ = [
	3,
	n0,
	_CIo,
	0,
	[
		_cIA,
		_eII,
		_cPN,
		_ve,
		_vI,
		_rRe,
		_rReg,
		_st,
		_sR,
		_aC,
		_rTC,
		_pTC,
		_aUS,
		_at,
		_rAe,
		_a,
		_ta,
		_hS,
		_gD
	],
	[
		0,
		0,
		0,
		1,
		() => VersionInfo$,
		() => Resources,
		() => Resources,
		0,
		0,
		2,
		1,
		1,
		0,
		() => Attributes,
		4,
		() => Attachments,
		() => Tags,
		() => ContainerInstanceHealthStatus$,
		() => GpuDevices
	]
];
var ContainerInstanceHealthStatus$ = [
	3,
	n0,
	_CIHS,
	0,
	[_oS, _d],
	[0, () => InstanceHealthCheckResultList]
];
var ContainerOverride$ = [
	3,
	n0,
	_CO,
	0,
	[
		_n,
		_com,
		_en,
		_eF,
		_cp,
		_me,
		_mR,
		_rR
	],
	[
		0,
		64,
		[() => EnvironmentVariables, 0],
		() => EnvironmentFiles,
		1,
		1,
		1,
		() => ResourceRequirements
	]
];
var ContainerRestartPolicy$ = [
	3,
	n0,
	_CRP,
	0,
	[
		_ena,
		_iEC,
		_rAP
	],
	[
		2,
		65,
		1
	],
	1
];
var ContinueServiceDeploymentRequest$ = [
	3,
	n0,
	_CSDR,
	0,
	[
		_sDA,
		_hI,
		_ac
	],
	[
		0,
		0,
		0
	],
	2
];
var ContinueServiceDeploymentResponse$ = [
	3,
	n0,
	_CSDRo,
	0,
	[_sDA],
	[0]
];
var CreatedAt$ = [
	3,
	n0,
	_CA,
	0,
	[_be, _af],
	[4, 4]
];
var CreateExpressGatewayServiceRequest$ = [
	3,
	n0,
	_CEGSR,
	0,
	[
		_iRA,
		_eRA,
		_sN,
		_cl,
		_hCP,
		_pC,
		_tRA,
		_nC,
		_cp,
		_me,
		_cAp,
		_sTc,
		_ta,
		_tDA
	],
	[
		0,
		0,
		0,
		0,
		0,
		[() => ExpressGatewayContainer$, 0],
		0,
		() => ExpressGatewayServiceNetworkConfiguration$,
		0,
		0,
		0,
		() => ExpressGatewayScalingTarget$,
		() => Tags,
		0
	],
	1
];
var CreateExpressGatewayServiceResponse$ = [
	3,
	n0,
	_CEGSRr,
	0,
	[_ser],
	[[() => ECSExpressGatewayService$, 0]]
];
var CreateServiceRequest$ = [
	3,
	n0,
	_CSR,
	0,
	[
		_sN,
		_cl,
		_tD,
		_aZR,
		_lB,
		_sRe,
		_dCe,
		_cT,
		_lT,
		_cPS,
		_pV,
		_ro,
		_dC,
		_pCl,
		_pS,
		_nC,
		_hCGPS,
		_sS,
		_dCep,
		_ta,
		_eECSMT,
		_pTr,
		_eEC,
		_sCC,
		_vCo,
		_vLC,
		_gC,
		_mo
	],
	[
		0,
		0,
		0,
		0,
		() => LoadBalancers,
		() => ServiceRegistries,
		1,
		0,
		0,
		() => CapacityProviderStrategy,
		0,
		0,
		() => DeploymentConfiguration$,
		() => PlacementConstraints,
		() => PlacementStrategies,
		() => NetworkConfiguration$,
		1,
		0,
		() => DeploymentController$,
		() => Tags,
		2,
		0,
		2,
		() => ServiceConnectConfiguration$,
		() => ServiceVolumeConfigurations,
		() => VpcLatticeConfigurations,
		() => GatewayConnectorList,
		() => MonitoringConfiguration$
	],
	1
];
var CreateServiceResponse$ = [
	3,
	n0,
	_CSRr,
	0,
	[_ser],
	[() => Service$]
];
var DeleteExpressGatewayServiceRequest$ = [
	3,
	n0,
	_DEGSR,
	0,
	[_sAe],
	[0],
	1
];
var DeleteExpressGatewayServiceResponse$ = [
	3,
	n0,
	_DEGSRe,
	0,
	[_ser],
	[[() => ECSExpressGatewayService$, 0]]
];
var DeleteServiceRequest$ = [
	3,
	n0,
	_DSR,
	0,
	[
		_ser,
		_cl,
		_fo
	],
	[
		0,
		0,
		2
	],
	1
];
var DeleteServiceResponse$ = [
	3,
	n0,
	_DSRe,
	0,
	[_ser],
	[() => Service$]
];
var Deployment$ = [
	3,
	n0,
	_D,
	0,
	[
		_i,
		_st,
		_tD,
		_dCe,
		_pCe,
		_rCu,
		_fT,
		_cAr,
		_uA,
		_cPS,
		_lT,
		_pV,
		_pF,
		_nC,
		_rS,
		_rSR,
		_sCC,
		_sCR,
		_vCo,
		_fES,
		_vLC
	],
	[
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		4,
		4,
		() => CapacityProviderStrategy,
		0,
		0,
		0,
		() => NetworkConfiguration$,
		0,
		0,
		() => ServiceConnectConfiguration$,
		() => ServiceConnectServiceResourceList,
		() => ServiceVolumeConfigurations,
		() => DeploymentEphemeralStorage$,
		() => VpcLatticeConfigurations
	]
];
var DeploymentAlarms$ = [
	3,
	n0,
	_DA,
	0,
	[
		_aN,
		_rol,
		_enab
	],
	[
		64,
		2,
		2
	],
	3
];
var DeploymentCircuitBreaker$ = [
	3,
	n0,
	_DCBe,
	0,
	[
		_enab,
		_rol,
		_rOHT,
		_tC
	],
	[
		2,
		2,
		2,
		() => ThresholdConfiguration$
	],
	2
];
var DeploymentConfiguration$ = [
	3,
	n0,
	_DC,
	0,
	[
		_dCB,
		_mPa,
		_mHP,
		_al,
		_str,
		_bTIM,
		_lH,
		_lCi,
		_cC,
		_eSC
	],
	[
		() => DeploymentCircuitBreaker$,
		1,
		1,
		() => DeploymentAlarms$,
		0,
		1,
		() => DeploymentLifecycleHookList,
		() => LinearConfiguration$,
		() => CanaryConfiguration$,
		() => DeploymentEarlySuccessCriteria$
	]
];
var DeploymentController$ = [
	3,
	n0,
	_DCe,
	0,
	[_t],
	[0],
	1
];
var DeploymentEarlySuccessCriteria$ = [
	3,
	n0,
	_DESC,
	0,
	[
		_enab,
		_hP,
		_sSRC
	],
	[
		2,
		1,
		0
	],
	1
];
var DeploymentEphemeralStorage$ = [
	3,
	n0,
	_DES,
	0,
	[_kKI],
	[0]
];
var DeploymentLifecycleHook$ = [
	3,
	n0,
	_DLH,
	0,
	[
		_tT,
		_hTA,
		_rA,
		_lSi,
		_hD,
		_tCi
	],
	[
		0,
		0,
		0,
		64,
		15,
		() => DeploymentLifecycleHookTimeoutConfiguration$
	]
];
var DeploymentLifecycleHookDetail$ = [
	3,
	n0,
	_DLHD,
	0,
	[
		_hI,
		_tT,
		_tAa,
		_st,
		_eA,
		_tAi
	],
	[
		0,
		0,
		0,
		0,
		4,
		0
	]
];
var DeploymentLifecycleHookTimeoutConfiguration$ = [
	3,
	n0,
	_DLHTC,
	0,
	[_tIM, _ac],
	[1, 0]
];
var DeregisterTaskDefinitionRequest$ = [
	3,
	n0,
	_DTDRer,
	0,
	[_tD],
	[0],
	1
];
var DeregisterTaskDefinitionResponse$ = [
	3,
	n0,
	_DTDRere,
	0,
	[_tD],
	[[() => TaskDefinition$, 0]]
];
var DescribeClustersRequest$ = [
	3,
	n0,
	_DCRes,
	0,
	[_clu, _inc],
	[64, 64]
];
var DescribeClustersResponse$ = [
	3,
	n0,
	_DCResc,
	0,
	[_clu, _fa],
	[() => Clusters, () => Failures]
];
var DescribeContainerInstancesRequest$ = [
	3,
	n0,
	_DCIRes,
	0,
	[
		_cIon,
		_cl,
		_inc
	],
	[
		64,
		0,
		64
	],
	1
];
var DescribeContainerInstancesResponse$ = [
	3,
	n0,
	_DCIResc,
	0,
	[_cIon, _fa],
	[() => ContainerInstances, () => Failures]
];
var DescribeExpressGatewayServiceRequest$ = [
	3,
	n0,
	_DEGSRes,
	0,
	[_sAe, _inc],
	[0, 64],
	1
];
var DescribeExpressGatewayServiceResponse$ = [
	3,
	n0,
	_DEGSResc,
	0,
	[_ser],
	[[() => ECSExpressGatewayService$, 0]]
];
var DescribeServiceDeploymentsRequest$ = [
	3,
	n0,
	_DSDR,
	0,
	[_sDAe],
	[64],
	1
];
var DescribeServiceDeploymentsResponse$ = [
	3,
	n0,
	_DSDRe,
	0,
	[_sD, _fa],
	[() => ServiceDeployments, () => Failures]
];
var DescribeServiceRevisionsRequest$ = [
	3,
	n0,
	_DSRR,
	0,
	[_sRA],
	[64],
	1
];
var DescribeServiceRevisionsResponse$ = [
	3,
	n0,
	_DSRRe,
	0,
	[_sRer, _fa],
	[() => ServiceRevisions, () => Failures]
];
var DescribeServicesRequest$ = [
	3,
	n0,
	_DSRes,
	0,
	[
		_serv,
		_cl,
		_inc
	],
	[
		64,
		0,
		64
	],
	1
];
var DescribeServicesResponse$ = [
	3,
	n0,
	_DSResc,
	0,
	[_serv, _fa],
	[() => Services, () => Failures]
];
var DescribeTaskDefinitionRequest$ = [
	3,
	n0,
	_DTDRes,
	0,
	[_tD, _inc],
	[0, 64],
	1
];
var DescribeTaskDefinitionResponse$ = [
	3,
	n0,
	_DTDResc,
	0,
	[_tD, _ta],
	[[() => TaskDefinition$, 0], () => Tags]
];
var DescribeTasksRequest$ = [
	3,
	n0,
	_DTR,
	0,
	[
		_tas,
		_cl,
		_inc
	],
	[
		64,
		0,
		64
	],
	1
];
var DescribeTasksResponse$ = [
	3,
	n0,
	_DTRe,
	0,
	[_tas, _fa],
	[[() => Tasks, 0], () => Failures]
];
var Device$ = [
	3,
	n0,
	_De,
	0,
	[
		_hPo,
		_cPo,
		_pe
	],
	[
		0,
		0,
		64
	],
	1
];
var DockerVolumeConfiguration$ = [
	3,
	n0,
	_DVC,
	0,
	[
		_sco,
		_au,
		_dr,
		_dOr,
		_la
	],
	[
		0,
		2,
		0,
		128,
		128
	]
];
var EBSTagSpecification$ = [
	3,
	n0,
	_EBSTS,
	0,
	[
		_rT,
		_ta,
		_pTr
	],
	[
		0,
		() => Tags,
		0
	],
	1
];
var ECSExpressGatewayService$ = [
	3,
	n0,
	_ECSEGS,
	0,
	[
		_cl,
		_sN,
		_sAe,
		_iRA,
		_st,
		_cDu,
		_aCc,
		_ta,
		_cAr,
		_uA
	],
	[
		0,
		0,
		0,
		0,
		() => ExpressGatewayServiceStatus$,
		0,
		[() => ExpressGatewayServiceConfigurations, 0],
		() => Tags,
		4,
		4
	]
];
var ECSManagedResources$ = [
	3,
	n0,
	_ECSMR,
	0,
	[
		_iP,
		_aSu,
		_mAe,
		_sSG,
		_lG,
		_gCa
	],
	[
		() => ManagedIngressPaths,
		() => ManagedAutoScaling$,
		() => ManagedMetricAlarms,
		() => ManagedSecurityGroups,
		() => ManagedLogGroups,
		() => GatewayConnectionList
	]
];
var EFSAuthorizationConfig$ = [
	3,
	n0,
	_EFSAC,
	0,
	[_aPIc, _ia],
	[0, 0]
];
var EFSVolumeConfiguration$ = [
	3,
	n0,
	_EFSVC,
	0,
	[
		_fSI,
		_rD,
		_tEr,
		_tEP,
		_aCu
	],
	[
		0,
		0,
		0,
		1,
		() => EFSAuthorizationConfig$
	],
	1
];
var EnvironmentFile$ = [
	3,
	n0,
	_EF,
	0,
	[_v, _t],
	[0, 0],
	2
];
var EphemeralStorage$ = [
	3,
	n0,
	_ES,
	0,
	[_sIGB],
	[1],
	1
];
var ExecuteCommandConfiguration$ = [
	3,
	n0,
	_ECC,
	0,
	[
		_kKI,
		_lo,
		_lC
	],
	[
		0,
		0,
		() => ExecuteCommandLogConfiguration$
	]
];
var ExecuteCommandLogConfiguration$ = [
	3,
	n0,
	_ECLC,
	0,
	[
		_cWLGN,
		_cWEE,
		_sBN,
		_sEE,
		_sKP
	],
	[
		0,
		2,
		0,
		2,
		0
	]
];
var ExpressGatewayContainer$ = [
	3,
	n0,
	_EGC,
	0,
	[
		_im,
		_cPon,
		_aLC,
		_rC,
		_com,
		_en,
		_sec
	],
	[
		0,
		1,
		() => ExpressGatewayServiceAwsLogsConfiguration$,
		() => ExpressGatewayRepositoryCredentials$,
		64,
		[() => EnvironmentVariables, 0],
		() => SecretList
	],
	1
];
var ExpressGatewayRepositoryCredentials$ = [
	3,
	n0,
	_EGRC,
	0,
	[_cPr],
	[0]
];
var ExpressGatewayScalingTarget$ = [
	3,
	n0,
	_EGST,
	0,
	[
		_mTC,
		_mTCa,
		_aSM,
		_aSTV
	],
	[
		1,
		1,
		0,
		1
	]
];
var ExpressGatewayServiceAwsLogsConfiguration$ = [
	3,
	n0,
	_EGSALC,
	0,
	[_lGo, _lSP],
	[0, 0],
	2
];
var ExpressGatewayServiceConfiguration$ = [
	3,
	n0,
	_EGSC,
	0,
	[
		_sRAe,
		_eRA,
		_tRA,
		_tDA,
		_cp,
		_me,
		_cAp,
		_nC,
		_hCP,
		_pC,
		_sTc,
		_iP,
		_cAr
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => ExpressGatewayServiceNetworkConfiguration$,
		0,
		[() => ExpressGatewayContainer$, 0],
		() => ExpressGatewayScalingTarget$,
		() => IngressPathSummaries,
		4
	]
];
var ExpressGatewayServiceNetworkConfiguration$ = [
	3,
	n0,
	_EGSNC,
	0,
	[_sG, _su],
	[64, 64]
];
var ExpressGatewayServiceStatus$ = [
	3,
	n0,
	_EGSS,
	0,
	[_sCt, _sR],
	[0, 0]
];
var Failure$ = [
	3,
	n0,
	_F,
	0,
	[
		_ar,
		_r,
		_det
	],
	[
		0,
		0,
		0
	]
];
var FirelensConfiguration$ = [
	3,
	n0,
	_FC,
	0,
	[_t, _o],
	[0, 128],
	1
];
var FSxWindowsFileServerAuthorizationConfig$ = [
	3,
	n0,
	_FSWFSAC,
	0,
	[_cPr, _do],
	[0, 0],
	2
];
var FSxWindowsFileServerVolumeConfiguration$ = [
	3,
	n0,
	_FSWFSVC,
	0,
	[
		_fSI,
		_rD,
		_aCu
	],
	[
		0,
		0,
		() => FSxWindowsFileServerAuthorizationConfig$
	],
	3
];
var GatewayConnection$ = [
	3,
	n0,
	_GC,
	0,
	[
		_gA,
		_gRA,
		_pN,
		_sU,
		_aT,
		_st,
		_res
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => GatewayConnectionResources$
	]
];
var GatewayConnectionAlbResources$ = [
	3,
	n0,
	_GCAR,
	0,
	[
		_aCA,
		_lBA,
		_lBSGA,
		_lA,
		_lRA,
		_tLRA,
		_tGA,
		_aTGA
	],
	[
		0,
		0,
		64,
		0,
		0,
		0,
		0,
		0
	]
];
var GatewayConnector$ = [
	3,
	n0,
	_GCa,
	0,
	[
		_pN,
		_hC,
		_fi
	],
	[
		0,
		() => GatewayConnectorHealthCheck$,
		() => GatewayConnectorFilters$
	],
	1
];
var GatewayConnectorFilters$ = [
	3,
	n0,
	_GCF,
	0,
	[_aTc],
	[64]
];
var GatewayConnectorHealthCheck$ = [
	3,
	n0,
	_GCHC,
	0,
	[
		_hCPe,
		_hCPea,
		_hCP,
		_hCTS,
		_hCIS,
		_hTC,
		_uTC,
		_mat
	],
	[
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		() => GatewayConnectorHealthCheckMatcher$
	]
];
var GatewayConnectorHealthCheckMatcher$ = [
	3,
	n0,
	_GCHCM,
	0,
	[_hCt, _gCr],
	[0, 0]
];
var GatewayRouteSummary$ = [
	3,
	n0,
	_GRS,
	0,
	[
		_gRA,
		_gA,
		_cA,
		_sAe,
		_sCPN,
		_st
	],
	[
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var GetTaskProtectionRequest$ = [
	3,
	n0,
	_GTPR,
	0,
	[_cl, _tas],
	[0, 64],
	1
];
var GetTaskProtectionResponse$ = [
	3,
	n0,
	_GTPRe,
	0,
	[_pTro, _fa],
	[() => ProtectedTasks, () => Failures]
];
var GpuDevice$ = [
	3,
	n0,
	_GD,
	0,
	[
		_gIp,
		_sM,
		_tMIMB,
		_rMIMB,
		_cCo
	],
	[
		0,
		0,
		1,
		1,
		1
	]
];
var HealthCheck$ = [
	3,
	n0,
	_HC,
	0,
	[
		_com,
		_int,
		_ti,
		_ret,
		_sP
	],
	[
		64,
		1,
		1,
		1,
		1
	],
	1
];
var HostEntry$ = [
	3,
	n0,
	_HE,
	0,
	[_h, _iA],
	[0, 0],
	2
];
var HostVolumeProperties$ = [
	3,
	n0,
	_HVP,
	0,
	[_sPo],
	[0]
];
var InferenceAccelerator$ = [
	3,
	n0,
	_IA,
	0,
	[_dNe, _dT],
	[0, 0],
	2
];
var InferenceAcceleratorOverride$ = [
	3,
	n0,
	_IAO,
	0,
	[_dNe, _dT],
	[0, 0]
];
var IngressPathSummary$ = [
	3,
	n0,
	_IPS,
	0,
	[_aT, _end],
	[0, 0],
	2
];
var InstanceHealthCheckResult$ = [
	3,
	n0,
	_IHCR,
	0,
	[
		_t,
		_st,
		_sR,
		_lU,
		_lSC
	],
	[
		0,
		0,
		0,
		4,
		4
	]
];
var KernelCapabilities$ = [
	3,
	n0,
	_KC,
	0,
	[_ad, _dro],
	[64, 64]
];
var KeyValuePair$ = [
	3,
	n0,
	_KVP,
	0,
	[_n, _v],
	[0, 0]
];
var LinearConfiguration$ = [
	3,
	n0,
	_LC,
	0,
	[_sPt, _sBTIM],
	[1, 1]
];
var LinuxParameters$ = [
	3,
	n0,
	_LP,
	0,
	[
		_ca,
		_de,
		_iPE,
		_sMS,
		_tm,
		_mSa,
		_sw
	],
	[
		() => KernelCapabilities$,
		() => DevicesList,
		2,
		1,
		() => TmpfsList,
		1,
		1
	]
];
var ListClustersRequest$ = [
	3,
	n0,
	_LCR,
	0,
	[_nT, _mRa],
	[0, 1]
];
var ListClustersResponse$ = [
	3,
	n0,
	_LCRi,
	0,
	[_cAl, _nT],
	[64, 0]
];
var ListContainerInstancesRequest$ = [
	3,
	n0,
	_LCIR,
	0,
	[
		_cl,
		_fil,
		_nT,
		_mRa,
		_st
	],
	[
		0,
		0,
		0,
		1,
		0
	]
];
var ListContainerInstancesResponse$ = [
	3,
	n0,
	_LCIRi,
	0,
	[_cIAo, _nT],
	[64, 0]
];
var ListGatewayRoutesRequest$ = [
	3,
	n0,
	_LGRR,
	0,
	[
		_g,
		_cl,
		_ser,
		_sCPN,
		_st,
		_mRa,
		_nT
	],
	[
		0,
		0,
		0,
		0,
		64,
		1,
		0
	]
];
var ListGatewayRoutesResponse$ = [
	3,
	n0,
	_LGRRi,
	0,
	[_gRat, _nT],
	[() => GatewayRouteSummaryList, 0]
];
var ListServiceDeploymentsRequest$ = [
	3,
	n0,
	_LSDR,
	0,
	[
		_ser,
		_cl,
		_st,
		_cAr,
		_nT,
		_mRa
	],
	[
		0,
		0,
		64,
		() => CreatedAt$,
		0,
		1
	],
	1
];
var ListServiceDeploymentsResponse$ = [
	3,
	n0,
	_LSDRi,
	0,
	[_sD, _nT],
	[() => ServiceDeploymentsBrief, 0]
];
var ListServicesRequest$ = [
	3,
	n0,
	_LSR,
	0,
	[
		_cl,
		_nT,
		_mRa,
		_lT,
		_sS,
		_rMT
	],
	[
		0,
		0,
		1,
		0,
		0,
		0
	]
];
var ListServicesResponse$ = [
	3,
	n0,
	_LSRi,
	0,
	[_sAer, _nT],
	[64, 0]
];
var ListTaskDefinitionsRequest$ = [
	3,
	n0,
	_LTDR,
	0,
	[
		_fP,
		_st,
		_so,
		_nT,
		_mRa
	],
	[
		0,
		0,
		0,
		0,
		1
	]
];
var ListTaskDefinitionsResponse$ = [
	3,
	n0,
	_LTDRi,
	0,
	[_tDAa, _nT],
	[64, 0]
];
var ListTasksRequest$ = [
	3,
	n0,
	_LTR,
	0,
	[
		_cl,
		_cIo,
		_f,
		_nT,
		_mRa,
		_sB,
		_sN,
		_dSe,
		_lT,
		_dNa
	],
	[
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0
	]
];
var ListTasksResponse$ = [
	3,
	n0,
	_LTRi,
	0,
	[_tAas, _nT],
	[64, 0]
];
var LoadBalancer$ = [
	3,
	n0,
	_LB,
	0,
	[
		_tGA,
		_lBN,
		_cNo,
		_cPon,
		_aCd
	],
	[
		0,
		0,
		0,
		1,
		() => AdvancedConfiguration$
	]
];
var LogConfiguration$ = [
	3,
	n0,
	_LCo,
	0,
	[
		_lD,
		_o,
		_sO
	],
	[
		0,
		128,
		() => SecretList
	],
	1
];
var ManagedAgent$ = [
	3,
	n0,
	_MA,
	0,
	[
		_lSA,
		_n,
		_r,
		_lS
	],
	[
		4,
		0,
		0,
		0
	]
];
var ManagedApplicationAutoScalingPolicy$ = [
	3,
	n0,
	_MAASP,
	0,
	[
		_st,
		_uA,
		_pTo,
		_tV,
		_met,
		_ar,
		_sR
	],
	[
		0,
		4,
		0,
		1,
		0,
		0,
		0
	],
	5
];
var ManagedAutoScaling$ = [
	3,
	n0,
	_MAS,
	0,
	[_sTca, _aASP],
	[() => ManagedScalableTarget$, () => ManagedApplicationAutoScalingPolicies]
];
var ManagedCertificate$ = [
	3,
	n0,
	_MC,
	0,
	[
		_st,
		_uA,
		_dNo,
		_ar,
		_sR
	],
	[
		0,
		4,
		0,
		0,
		0
	],
	3
];
var ManagedIngressPath$ = [
	3,
	n0,
	_MIP,
	0,
	[
		_aT,
		_end,
		_lBo,
		_lBSG,
		_ce,
		_li,
		_ru,
		_tG
	],
	[
		0,
		0,
		() => ManagedLoadBalancer$,
		() => ManagedSecurityGroups,
		() => ManagedCertificate$,
		() => ManagedListener$,
		() => ManagedListenerRule$,
		() => ManagedTargetGroups
	],
	2
];
var ManagedListener$ = [
	3,
	n0,
	_ML,
	0,
	[
		_st,
		_uA,
		_ar,
		_sR
	],
	[
		0,
		4,
		0,
		0
	],
	2
];
var ManagedListenerRule$ = [
	3,
	n0,
	_MLR,
	0,
	[
		_st,
		_uA,
		_ar,
		_sR
	],
	[
		0,
		4,
		0,
		0
	],
	2
];
var ManagedLoadBalancer$ = [
	3,
	n0,
	_MLB,
	0,
	[
		_st,
		_uA,
		_sch,
		_ar,
		_sR,
		_sI,
		_sGI
	],
	[
		0,
		4,
		0,
		0,
		0,
		64,
		64
	],
	3
];
var ManagedLogGroup$ = [
	3,
	n0,
	_MLG,
	0,
	[
		_st,
		_uA,
		_lGN,
		_ar,
		_sR
	],
	[
		0,
		4,
		0,
		0,
		0
	],
	3
];
var ManagedMetricAlarm$ = [
	3,
	n0,
	_MMA,
	0,
	[
		_st,
		_uA,
		_ar,
		_sR
	],
	[
		0,
		4,
		0,
		0
	],
	2
];
var ManagedScalableTarget$ = [
	3,
	n0,
	_MST,
	0,
	[
		_st,
		_uA,
		_mC,
		_mCa,
		_ar,
		_sR
	],
	[
		0,
		4,
		1,
		1,
		0,
		0
	],
	4
];
var ManagedSecurityGroup$ = [
	3,
	n0,
	_MSG,
	0,
	[
		_st,
		_uA,
		_ar,
		_sR
	],
	[
		0,
		4,
		0,
		0
	],
	2
];
var ManagedStorageConfiguration$ = [
	3,
	n0,
	_MSC,
	0,
	[_kKI, _fESKKI],
	[0, 0]
];
var ManagedTargetGroup$ = [
	3,
	n0,
	_MTG,
	0,
	[
		_st,
		_uA,
		_hCP,
		_hCPea,
		_po,
		_ar,
		_sR
	],
	[
		0,
		4,
		0,
		1,
		1,
		0,
		0
	],
	5
];
var MetricConfiguration$ = [
	3,
	n0,
	_MCe,
	0,
	[_mN, _rSe],
	[64, 1],
	2
];
var MonitoringConfiguration$ = [
	3,
	n0,
	_MCo,
	0,
	[_mCe],
	[() => MetricConfigurationList]
];
var MountPoint$ = [
	3,
	n0,
	_MP,
	0,
	[
		_sV,
		_cPo,
		_rO
	],
	[
		0,
		0,
		2
	]
];
var NetworkBinding$ = [
	3,
	n0,
	_NB,
	0,
	[
		_bIP,
		_cPon,
		_hPos,
		_pr,
		_cPR,
		_hPR
	],
	[
		0,
		1,
		1,
		0,
		0,
		0
	]
];
var NetworkConfiguration$ = [
	3,
	n0,
	_NC,
	0,
	[_aCw],
	[() => AwsVpcConfiguration$]
];
var NetworkInterface$ = [
	3,
	n0,
	_NI,
	0,
	[
		_aI,
		_pIA,
		_iAp
	],
	[
		0,
		0,
		0
	]
];
var NvidiaMpsAllocation$ = [
	3,
	n0,
	_NMA,
	0,
	[_me, _mCP],
	[1, 1],
	1
];
var PlacementConstraint$ = [
	3,
	n0,
	_PC,
	0,
	[_t, _ex],
	[0, 0]
];
var PlacementStrategy$ = [
	3,
	n0,
	_PS,
	0,
	[_t, _fie],
	[0, 0]
];
var PortMapping$ = [
	3,
	n0,
	_PM,
	0,
	[
		_cPon,
		_hPos,
		_pr,
		_n,
		_aP,
		_cPR
	],
	[
		1,
		1,
		0,
		0,
		0,
		0
	]
];
var ProtectedTask$ = [
	3,
	n0,
	_PT,
	0,
	[
		_tA,
		_pE,
		_eD
	],
	[
		0,
		2,
		4
	]
];
var ProxyConfiguration$ = [
	3,
	n0,
	_PCr,
	0,
	[
		_cNo,
		_t,
		_pro
	],
	[
		0,
		0,
		() => ProxyConfigurationProperties
	],
	1
];
var RegisterTaskDefinitionRequest$ = [
	3,
	n0,
	_RTDR,
	0,
	[
		_f,
		_cD,
		_tRA,
		_eRA,
		_nM,
		_vo,
		_pCl,
		_rCe,
		_cp,
		_me,
		_ta,
		_pMi,
		_iM,
		_pCr,
		_iAn,
		_eSp,
		_rPu,
		_eFI
	],
	[
		0,
		[() => ContainerDefinitions, 0],
		0,
		0,
		0,
		() => VolumeList,
		() => TaskDefinitionPlacementConstraints,
		64,
		0,
		0,
		() => Tags,
		0,
		0,
		() => ProxyConfiguration$,
		() => InferenceAccelerators,
		() => EphemeralStorage$,
		() => RuntimePlatform$,
		2
	],
	2
];
var RegisterTaskDefinitionResponse$ = [
	3,
	n0,
	_RTDRe,
	0,
	[_tD, _ta],
	[[() => TaskDefinition$, 0], () => Tags]
];
var RepositoryCredentials$ = [
	3,
	n0,
	_RC,
	8,
	[_cPr],
	[0],
	1
];
var ResolvedConfiguration$ = [
	3,
	n0,
	_RCe,
	0,
	[_lB, _vLC],
	[() => ServiceRevisionLoadBalancers, () => ServiceRevisionVpcLatticeConfigurations]
];
var Resource$ = [
	3,
	n0,
	_R,
	0,
	[
		_n,
		_t,
		_dV,
		_lV,
		_iV,
		_sSV
	],
	[
		0,
		0,
		1,
		1,
		1,
		64
	]
];
var ResourceRequirement$ = [
	3,
	n0,
	_RR,
	0,
	[
		_t,
		_v,
		_sSh
	],
	[
		0,
		0,
		() => SharingStrategy$
	],
	1
];
var Rollback$ = [
	3,
	n0,
	_Ro,
	0,
	[
		_r,
		_sA,
		_sRAe
	],
	[
		0,
		4,
		0
	]
];
var RunTaskRequest$ = [
	3,
	n0,
	_RTR,
	0,
	[
		_tD,
		_cPS,
		_cl,
		_cou,
		_eECSMT,
		_eEC,
		_gr,
		_lT,
		_nC,
		_ov,
		_pCl,
		_pS,
		_pV,
		_pTr,
		_rIe,
		_sB,
		_ta,
		_cT,
		_vCo
	],
	[
		0,
		() => CapacityProviderStrategy,
		0,
		1,
		2,
		2,
		0,
		0,
		() => NetworkConfiguration$,
		[() => TaskOverride$, 0],
		() => PlacementConstraints,
		() => PlacementStrategies,
		0,
		0,
		0,
		0,
		() => Tags,
		[0, 4],
		() => TaskVolumeConfigurations
	],
	1
];
var RunTaskResponse$ = [
	3,
	n0,
	_RTRu,
	0,
	[_tas, _fa],
	[[() => Tasks, 0], () => Failures]
];
var RuntimePlatform$ = [
	3,
	n0,
	_RP,
	0,
	[_cAp, _oSF],
	[0, 0]
];
var RuntimePlatformOverride$ = [
	3,
	n0,
	_RPO,
	0,
	[_cAp],
	[0]
];
var S3FilesVolumeConfiguration$ = [
	3,
	n0,
	_SFVC,
	0,
	[
		_fSA,
		_rD,
		_tEP,
		_aPA
	],
	[
		0,
		0,
		1,
		0
	],
	1
];
var Scale$ = [
	3,
	n0,
	_S,
	0,
	[_v, _un],
	[1, 0]
];
var Secret$ = [
	3,
	n0,
	_Se,
	0,
	[_n, _vFa],
	[0, 0],
	2
];
var Service$ = [
	3,
	n0,
	_Ser,
	0,
	[
		_sAe,
		_sN,
		_cA,
		_lB,
		_sRe,
		_st,
		_dCe,
		_rCu,
		_pCe,
		_lT,
		_cPS,
		_pV,
		_pF,
		_tD,
		_dC,
		_tSa,
		_dep,
		_rA,
		_ev,
		_cAr,
		_cSD,
		_cSR,
		_pCl,
		_pS,
		_nC,
		_hCGPS,
		_sS,
		_dCep,
		_ta,
		_cBr,
		_eECSMT,
		_pTr,
		_eEC,
		_aZR,
		_rMT
	],
	[
		0,
		0,
		0,
		() => LoadBalancers,
		() => ServiceRegistries,
		0,
		1,
		1,
		1,
		0,
		() => CapacityProviderStrategy,
		0,
		0,
		0,
		() => DeploymentConfiguration$,
		() => TaskSets,
		() => Deployments,
		0,
		() => ServiceEvents,
		4,
		0,
		() => ServiceCurrentRevisionSummaryList,
		() => PlacementConstraints,
		() => PlacementStrategies,
		() => NetworkConfiguration$,
		1,
		0,
		() => DeploymentController$,
		() => Tags,
		0,
		2,
		0,
		2,
		0,
		0
	]
];
var ServiceConnectAccessLogConfiguration$ = [
	3,
	n0,
	_SCALC,
	0,
	[_for, _iQP],
	[0, 0],
	1
];
var ServiceConnectClientAlias$ = [
	3,
	n0,
	_SCCA,
	0,
	[
		_po,
		_dNn,
		_tTR
	],
	[
		1,
		0,
		() => ServiceConnectTestTrafficRules$
	],
	1
];
var ServiceConnectConfiguration$ = [
	3,
	n0,
	_SCC,
	0,
	[
		_ena,
		_na,
		_serv,
		_lC,
		_aLCc,
		_cCon
	],
	[
		2,
		0,
		() => ServiceConnectServiceList,
		() => LogConfiguration$,
		() => ServiceConnectAccessLogConfiguration$,
		() => ServiceConnectContainerConfigurations
	],
	1
];
var ServiceConnectService$ = [
	3,
	n0,
	_SCS,
	0,
	[
		_pN,
		_dNi,
		_cAli,
		_iPO,
		_ti,
		_tl
	],
	[
		0,
		0,
		() => ServiceConnectClientAliasList,
		1,
		() => TimeoutConfiguration$,
		() => ServiceConnectTlsConfiguration$
	],
	1
];
var ServiceConnectServiceResource$ = [
	3,
	n0,
	_SCSR,
	0,
	[_dNi, _dAi],
	[0, 0]
];
var ServiceConnectTestTrafficHeaderMatchRules$ = [
	3,
	n0,
	_SCTTHMR,
	0,
	[_exa],
	[0],
	1
];
var ServiceConnectTestTrafficHeaderRules$ = [
	3,
	n0,
	_SCTTHR,
	0,
	[_n, _v],
	[0, () => ServiceConnectTestTrafficHeaderMatchRules$],
	1
];
var ServiceConnectTestTrafficRules$ = [
	3,
	n0,
	_SCTTR,
	0,
	[_he],
	[() => ServiceConnectTestTrafficHeaderRules$],
	1
];
var ServiceConnectTlsCertificateAuthority$ = [
	3,
	n0,
	_SCTCA,
	0,
	[_aPAA],
	[0]
];
var ServiceConnectTlsConfiguration$ = [
	3,
	n0,
	_SCTC,
	0,
	[
		_iCA,
		_kK,
		_rA
	],
	[
		() => ServiceConnectTlsCertificateAuthority$,
		0,
		0
	],
	1
];
var ServiceCurrentRevisionSummary$ = [
	3,
	n0,
	_SCRS,
	0,
	[
		_ar,
		_rTCe,
		_rTCu,
		_pTCe
	],
	[
		0,
		1,
		1,
		1
	]
];
var ServiceDeployment$ = [
	3,
	n0,
	_SD,
	0,
	[
		_sDA,
		_sAe,
		_cA,
		_cAr,
		_sA,
		_fA,
		_sAt,
		_uA,
		_sSR,
		_tSR,
		_st,
		_sR,
		_lSif,
		_lHD,
		_dC,
		_rol,
		_dCB,
		_al
	],
	[
		0,
		0,
		0,
		4,
		4,
		4,
		4,
		4,
		() => ServiceRevisionsSummaryList,
		() => ServiceRevisionSummary$,
		0,
		0,
		0,
		() => DeploymentLifecycleHookDetailList,
		() => DeploymentConfiguration$,
		() => Rollback$,
		() => ServiceDeploymentCircuitBreaker$,
		() => ServiceDeploymentAlarms$
	]
];
var ServiceDeploymentAlarms$ = [
	3,
	n0,
	_SDA,
	0,
	[
		_st,
		_aN,
		_tAN
	],
	[
		0,
		64,
		64
	]
];
var ServiceDeploymentBrief$ = [
	3,
	n0,
	_SDB,
	0,
	[
		_sDA,
		_sAe,
		_cA,
		_sA,
		_cAr,
		_fA,
		_tSRA,
		_st,
		_sR
	],
	[
		0,
		0,
		0,
		4,
		4,
		4,
		0,
		0,
		0
	]
];
var ServiceDeploymentCircuitBreaker$ = [
	3,
	n0,
	_SDCB,
	0,
	[
		_st,
		_fCa,
		_th
	],
	[
		0,
		1,
		1
	]
];
var ServiceEvent$ = [
	3,
	n0,
	_SEe,
	0,
	[
		_i,
		_cAr,
		_m
	],
	[
		0,
		4,
		0
	]
];
var ServiceManagedEBSVolumeConfiguration$ = [
	3,
	n0,
	_SMEBSVC,
	0,
	[
		_rA,
		_enc,
		_kKI,
		_vT,
		_sIGB,
		_sIn,
		_vIR,
		_io,
		_thr,
		_tSag,
		_fTi
	],
	[
		0,
		2,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		() => EBSTagSpecifications,
		0
	],
	1
];
var ServiceRegistry$ = [
	3,
	n0,
	_SR,
	0,
	[
		_rAeg,
		_po,
		_cNo,
		_cPon
	],
	[
		0,
		1,
		0,
		1
	]
];
var ServiceRevision$ = [
	3,
	n0,
	_SRe,
	0,
	[
		_sRAe,
		_sAe,
		_cA,
		_tD,
		_cPS,
		_lT,
		_pV,
		_pF,
		_lB,
		_sRe,
		_nC,
		_cI,
		_gDE,
		_sCC,
		_vCo,
		_fES,
		_cAr,
		_vLC,
		_rCes,
		_eMR,
		_ov,
		_gC,
		_mo
	],
	[
		0,
		0,
		0,
		0,
		() => CapacityProviderStrategy,
		0,
		0,
		0,
		() => LoadBalancers,
		() => ServiceRegistries,
		() => NetworkConfiguration$,
		() => ContainerImages,
		2,
		() => ServiceConnectConfiguration$,
		() => ServiceVolumeConfigurations,
		() => DeploymentEphemeralStorage$,
		4,
		() => VpcLatticeConfigurations,
		() => ResolvedConfiguration$,
		() => ECSManagedResources$,
		() => ServiceRevisionOverrides$,
		() => GatewayConnectorList,
		() => MonitoringConfiguration$
	]
];
var ServiceRevisionLoadBalancer$ = [
	3,
	n0,
	_SRLB,
	0,
	[_tGA, _pLR],
	[0, 0]
];
var ServiceRevisionOverrides$ = [
	3,
	n0,
	_SRO,
	0,
	[_rPu],
	[() => RuntimePlatformOverride$]
];
var ServiceRevisionSummary$ = [
	3,
	n0,
	_SRS,
	0,
	[
		_ar,
		_rTCe,
		_rTCu,
		_pTCe,
		_rTTW,
		_rPTW
	],
	[
		0,
		1,
		1,
		1,
		1,
		1
	]
];
var ServiceRevisionVpcLatticeConfiguration$ = [
	3,
	n0,
	_SRVLC,
	0,
	[_tGA, _pLR],
	[0, 0]
];
var ServiceVolumeConfiguration$ = [
	3,
	n0,
	_SVC,
	0,
	[_n, _mEBSV],
	[0, () => ServiceManagedEBSVolumeConfiguration$],
	1
];
var StopServiceDeploymentRequest$ = [
	3,
	n0,
	_SSDR,
	0,
	[_sDA, _sTto],
	[0, 0],
	1
];
var StopServiceDeploymentResponse$ = [
	3,
	n0,
	_SSDRt,
	0,
	[_sDA],
	[0]
];
var StopTaskRequest$ = [
	3,
	n0,
	_STRto,
	0,
	[
		_task,
		_cl,
		_r
	],
	[
		0,
		0,
		0
	],
	1
];
var StopTaskResponse$ = [
	3,
	n0,
	_STRtop,
	0,
	[_task],
	[[() => Task$, 0]]
];
var SystemControl$ = [
	3,
	n0,
	_SC,
	0,
	[_na, _v],
	[0, 0]
];
var Tag$ = [
	3,
	n0,
	_T,
	0,
	[_k, _v],
	[0, 0]
];
var TagResourceRequest$ = [
	3,
	n0,
	_TRR,
	0,
	[_rAes, _ta],
	[0, () => Tags],
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
var Task$ = [
	3,
	n0,
	_Ta,
	0,
	[
		_a,
		_at,
		_aZ,
		_cPN,
		_cA,
		_conn,
		_cAon,
		_cIA,
		_conta,
		_cp,
		_cAr,
		_dSe,
		_eEC,
		_eSA,
		_gr,
		_hS,
		_iAn,
		_lS,
		_lT,
		_me,
		_ov,
		_pV,
		_pF,
		_pSA,
		_pSAu,
		_sA,
		_sB,
		_sCtop,
		_sAt,
		_sRt,
		_sAto,
		_ta,
		_tA,
		_tDA,
		_ve,
		_eSp,
		_fES
	],
	[
		() => Attachments,
		() => Attributes,
		0,
		0,
		0,
		0,
		4,
		0,
		() => Containers,
		0,
		4,
		0,
		2,
		4,
		0,
		0,
		() => InferenceAccelerators,
		0,
		0,
		0,
		[() => TaskOverride$, 0],
		0,
		0,
		4,
		4,
		4,
		0,
		0,
		4,
		0,
		4,
		() => Tags,
		0,
		0,
		1,
		() => EphemeralStorage$,
		() => TaskEphemeralStorage$
	]
];
var TaskDefinition$ = [
	3,
	n0,
	_TD,
	0,
	[
		_tDA,
		_cD,
		_f,
		_tRA,
		_eRA,
		_nM,
		_re,
		_vo,
		_st,
		_rAeq,
		_pCl,
		_comp,
		_rPu,
		_rCe,
		_cp,
		_me,
		_iAn,
		_pMi,
		_iM,
		_pCr,
		_rAe,
		_dAer,
		_dRAe,
		_rB,
		_eSp,
		_eFI
	],
	[
		0,
		[() => ContainerDefinitions, 0],
		0,
		0,
		0,
		0,
		1,
		() => VolumeList,
		0,
		() => RequiresAttributes,
		() => TaskDefinitionPlacementConstraints,
		64,
		() => RuntimePlatform$,
		64,
		0,
		0,
		() => InferenceAccelerators,
		0,
		0,
		() => ProxyConfiguration$,
		4,
		4,
		4,
		0,
		() => EphemeralStorage$,
		2
	]
];
var TaskDefinitionPlacementConstraint$ = [
	3,
	n0,
	_TDPC,
	0,
	[_t, _ex],
	[0, 0]
];
var TaskEphemeralStorage$ = [
	3,
	n0,
	_TES,
	0,
	[_sIGB, _kKI],
	[1, 0]
];
var TaskManagedEBSVolumeConfiguration$ = [
	3,
	n0,
	_TMEBSVC,
	0,
	[
		_rA,
		_enc,
		_kKI,
		_vT,
		_sIGB,
		_sIn,
		_vIR,
		_io,
		_thr,
		_tSag,
		_tP,
		_fTi
	],
	[
		0,
		2,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		() => EBSTagSpecifications,
		() => TaskManagedEBSVolumeTerminationPolicy$,
		0
	],
	1
];
var TaskManagedEBSVolumeTerminationPolicy$ = [
	3,
	n0,
	_TMEBSVTP,
	0,
	[_dOT],
	[2],
	1
];
var TaskOverride$ = [
	3,
	n0,
	_TO,
	0,
	[
		_cO,
		_cp,
		_iAO,
		_eRA,
		_me,
		_tRA,
		_eSp
	],
	[
		[() => ContainerOverrides, 0],
		0,
		() => InferenceAcceleratorOverrides,
		0,
		0,
		0,
		() => EphemeralStorage$
	]
];
var TaskSet$ = [
	3,
	n0,
	_TS,
	0,
	[
		_i,
		_tSA,
		_sAe,
		_cA,
		_sB,
		_eI,
		_st,
		_tD,
		_cDC,
		_pCe,
		_rCu,
		_cAr,
		_uA,
		_lT,
		_cPS,
		_pV,
		_pF,
		_nC,
		_lB,
		_sRe,
		_sc,
		_sSt,
		_sSA,
		_ta,
		_fES
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		4,
		4,
		0,
		() => CapacityProviderStrategy,
		0,
		0,
		() => NetworkConfiguration$,
		() => LoadBalancers,
		() => ServiceRegistries,
		() => Scale$,
		0,
		4,
		() => Tags,
		() => DeploymentEphemeralStorage$
	]
];
var TaskVolumeConfiguration$ = [
	3,
	n0,
	_TVC,
	0,
	[_n, _mEBSV],
	[0, () => TaskManagedEBSVolumeConfiguration$],
	1
];
var ThresholdConfiguration$ = [
	3,
	n0,
	_TC,
	0,
	[_t, _v],
	[0, 1],
	2
];
var TimeoutConfiguration$ = [
	3,
	n0,
	_TCi,
	0,
	[_iTS, _pRTS],
	[1, 1]
];
var Tmpfs$ = [
	3,
	n0,
	_Tm,
	0,
	[
		_cPo,
		_si,
		_mO
	],
	[
		0,
		1,
		64
	],
	2
];
var Ulimit$ = [
	3,
	n0,
	_U,
	0,
	[
		_n,
		_sL,
		_hL
	],
	[
		0,
		1,
		1
	],
	3
];
var UpdatedExpressGatewayService$ = [
	3,
	n0,
	_UEGS,
	0,
	[
		_sAe,
		_cl,
		_sN,
		_st,
		_tCar,
		_cAr,
		_uA
	],
	[
		0,
		0,
		0,
		() => ExpressGatewayServiceStatus$,
		[() => ExpressGatewayServiceConfiguration$, 0],
		4,
		4
	]
];
var UpdateExpressGatewayServiceRequest$ = [
	3,
	n0,
	_UEGSR,
	0,
	[
		_sAe,
		_eRA,
		_hCP,
		_pC,
		_tRA,
		_nC,
		_cp,
		_me,
		_cAp,
		_sTc,
		_tDA
	],
	[
		0,
		0,
		0,
		[() => ExpressGatewayContainer$, 0],
		0,
		() => ExpressGatewayServiceNetworkConfiguration$,
		0,
		0,
		0,
		() => ExpressGatewayScalingTarget$,
		0
	],
	1
];
var UpdateExpressGatewayServiceResponse$ = [
	3,
	n0,
	_UEGSRp,
	0,
	[_ser],
	[[() => UpdatedExpressGatewayService$, 0]]
];
var UpdateServiceRequest$ = [
	3,
	n0,
	_USR,
	0,
	[
		_ser,
		_cl,
		_dCe,
		_tD,
		_cPS,
		_dC,
		_aZR,
		_nC,
		_pCl,
		_pS,
		_pV,
		_fND,
		_hCGPS,
		_dCep,
		_eEC,
		_eECSMT,
		_lB,
		_pTr,
		_sRe,
		_sCC,
		_vCo,
		_vLC,
		_gC,
		_mo
	],
	[
		0,
		0,
		1,
		0,
		() => CapacityProviderStrategy,
		() => DeploymentConfiguration$,
		0,
		() => NetworkConfiguration$,
		() => PlacementConstraints,
		() => PlacementStrategies,
		0,
		2,
		1,
		() => DeploymentController$,
		2,
		2,
		() => LoadBalancers,
		0,
		() => ServiceRegistries,
		() => ServiceConnectConfiguration$,
		() => ServiceVolumeConfigurations,
		() => VpcLatticeConfigurations,
		() => GatewayConnectorList,
		() => MonitoringConfiguration$
	],
	1
];
var UpdateServiceResponse$ = [
	3,
	n0,
	_USRp,
	0,
	[_ser],
	[() => Service$]
];
var VersionInfo$ = [
	3,
	n0,
	_VI,
	0,
	[
		_aVg,
		_aH,
		_dVo
	],
	[
		0,
		0,
		0
	]
];
var Volume$ = [
	3,
	n0,
	_V,
	0,
	[
		_n,
		_ho,
		_dVC,
		_eVC,
		_sVC,
		_fWFSVC,
		_cAL
	],
	[
		0,
		() => HostVolumeProperties$,
		() => DockerVolumeConfiguration$,
		() => EFSVolumeConfiguration$,
		() => S3FilesVolumeConfiguration$,
		() => FSxWindowsFileServerVolumeConfiguration$,
		2
	]
];
var VolumeFrom$ = [
	3,
	n0,
	_VF,
	0,
	[_sCo, _rO],
	[0, 2]
];
var VpcLatticeAdvancedConfiguration$ = [
	3,
	n0,
	_VLAC,
	0,
	[
		_aTGA,
		_pLR,
		_tLR
	],
	[
		0,
		0,
		0
	]
];
var VpcLatticeConfiguration$ = [
	3,
	n0,
	_VLC,
	0,
	[
		_rA,
		_tGA,
		_pN,
		_aCd
	],
	[
		0,
		0,
		0,
		() => VpcLatticeAdvancedConfiguration$
	],
	3
];
var AttachmentDetails = [
	1,
	n0,
	_AD,
	0,
	() => KeyValuePair$
];
var Attachments = [
	1,
	n0,
	_Att,
	0,
	() => Attachment$
];
var Attributes = [
	1,
	n0,
	_Attr,
	0,
	() => Attribute$
];
var CapacityProviderStrategy = [
	1,
	n0,
	_CPS,
	0,
	() => CapacityProviderStrategyItem$
];
var Clusters = [
	1,
	n0,
	_Cl,
	0,
	() => Cluster$
];
var ClusterSettings = [
	1,
	n0,
	_CSl,
	0,
	() => ClusterSetting$
];
var ContainerDefinitions = [
	1,
	n0,
	_CDon,
	0,
	[() => ContainerDefinition$, 0]
];
var ContainerDependencies = [
	1,
	n0,
	_CDont,
	0,
	() => ContainerDependency$
];
var ContainerImages = [
	1,
	n0,
	_CIon,
	0,
	() => ContainerImage$
];
var ContainerInstances = [
	1,
	n0,
	_CIont,
	0,
	() => ContainerInstance$
];
var ContainerOverrides = [
	1,
	n0,
	_COo,
	0,
	[() => ContainerOverride$, 0]
];
var Containers = [
	1,
	n0,
	_Con,
	0,
	() => Container$
];
var DeploymentLifecycleHookDetailList = [
	1,
	n0,
	_DLHDL,
	0,
	() => DeploymentLifecycleHookDetail$
];
var DeploymentLifecycleHookList = [
	1,
	n0,
	_DLHL,
	0,
	() => DeploymentLifecycleHook$
];
var Deployments = [
	1,
	n0,
	_Dep,
	0,
	() => Deployment$
];
var DevicesList = [
	1,
	n0,
	_DL,
	0,
	() => Device$
];
var EBSTagSpecifications = [
	1,
	n0,
	_EBSTSa,
	0,
	() => EBSTagSpecification$
];
var EnvironmentFiles = [
	1,
	n0,
	_EFn,
	0,
	() => EnvironmentFile$
];
var EnvironmentVariables = [
	1,
	n0,
	_EV,
	8,
	() => KeyValuePair$
];
var ExpressGatewayServiceConfigurations = [
	1,
	n0,
	_EGSCx,
	0,
	[() => ExpressGatewayServiceConfiguration$, 0]
];
var Failures = [
	1,
	n0,
	_Fa,
	0,
	() => Failure$
];
var GatewayConnectionAlbResourcesList = [
	1,
	n0,
	_GCARL,
	0,
	() => GatewayConnectionAlbResources$
];
var GatewayConnectionList = [
	1,
	n0,
	_GCL,
	0,
	() => GatewayConnection$
];
var GatewayConnectorList = [
	1,
	n0,
	_GCLa,
	0,
	() => GatewayConnector$
];
var GatewayRouteSummaryList = [
	1,
	n0,
	_GRSL,
	0,
	() => GatewayRouteSummary$
];
var GpuDevices = [
	1,
	n0,
	_GDp,
	0,
	() => GpuDevice$
];
var HostEntryList = [
	1,
	n0,
	_HEL,
	0,
	() => HostEntry$
];
var InferenceAcceleratorOverrides = [
	1,
	n0,
	_IAOn,
	0,
	() => InferenceAcceleratorOverride$
];
var InferenceAccelerators = [
	1,
	n0,
	_IAn,
	0,
	() => InferenceAccelerator$
];
var IngressPathSummaries = [
	1,
	n0,
	_IPSn,
	0,
	() => IngressPathSummary$
];
var InstanceHealthCheckResultList = [
	1,
	n0,
	_IHCRL,
	0,
	() => InstanceHealthCheckResult$
];
var LoadBalancers = [
	1,
	n0,
	_LBo,
	0,
	() => LoadBalancer$
];
var ManagedAgents = [
	1,
	n0,
	_MAa,
	0,
	() => ManagedAgent$
];
var ManagedApplicationAutoScalingPolicies = [
	1,
	n0,
	_MAASPa,
	0,
	() => ManagedApplicationAutoScalingPolicy$
];
var ManagedIngressPaths = [
	1,
	n0,
	_MIPan,
	0,
	() => ManagedIngressPath$
];
var ManagedLogGroups = [
	1,
	n0,
	_MLGa,
	0,
	() => ManagedLogGroup$
];
var ManagedMetricAlarms = [
	1,
	n0,
	_MMAa,
	0,
	() => ManagedMetricAlarm$
];
var ManagedSecurityGroups = [
	1,
	n0,
	_MSGa,
	0,
	() => ManagedSecurityGroup$
];
var ManagedTargetGroups = [
	1,
	n0,
	_MTGa,
	0,
	() => ManagedTargetGroup$
];
var MetricConfigurationList = [
	1,
	n0,
	_MCL,
	0,
	() => MetricConfiguration$
];
var MountPointList = [
	1,
	n0,
	_MPL,
	0,
	() => MountPoint$
];
var NetworkBindings = [
	1,
	n0,
	_NBe,
	0,
	() => NetworkBinding$
];
var NetworkInterfaces = [
	1,
	n0,
	_NIe,
	0,
	() => NetworkInterface$
];
var PlacementConstraints = [
	1,
	n0,
	_PCl,
	0,
	() => PlacementConstraint$
];
var PlacementStrategies = [
	1,
	n0,
	_PSl,
	0,
	() => PlacementStrategy$
];
var PortMappingList = [
	1,
	n0,
	_PML,
	0,
	() => PortMapping$
];
var ProtectedTasks = [
	1,
	n0,
	_PTr,
	0,
	() => ProtectedTask$
];
var ProxyConfigurationProperties = [
	1,
	n0,
	_PCP,
	0,
	() => KeyValuePair$
];
var RequiresAttributes = [
	1,
	n0,
	_RA,
	0,
	() => Attribute$
];
var ResourceRequirements = [
	1,
	n0,
	_RRe,
	0,
	() => ResourceRequirement$
];
var Resources = [
	1,
	n0,
	_Re,
	0,
	() => Resource$
];
var SecretList = [
	1,
	n0,
	_SL,
	0,
	() => Secret$
];
var ServiceConnectClientAliasList = [
	1,
	n0,
	_SCCAL,
	0,
	() => ServiceConnectClientAlias$
];
var ServiceConnectContainerConfigurations = [
	1,
	n0,
	_SCCC,
	0,
	() => ServiceConnectContainerConfiguration$
];
var ServiceConnectServiceList = [
	1,
	n0,
	_SCSL,
	0,
	() => ServiceConnectService$
];
var ServiceConnectServiceResourceList = [
	1,
	n0,
	_SCSRL,
	0,
	() => ServiceConnectServiceResource$
];
var ServiceCurrentRevisionSummaryList = [
	1,
	n0,
	_SCRSL,
	0,
	() => ServiceCurrentRevisionSummary$
];
var ServiceDeployments = [
	1,
	n0,
	_SDe,
	0,
	() => ServiceDeployment$
];
var ServiceDeploymentsBrief = [
	1,
	n0,
	_SDBe,
	0,
	() => ServiceDeploymentBrief$
];
var ServiceEvents = [
	1,
	n0,
	_SEer,
	0,
	() => ServiceEvent$
];
var ServiceRegistries = [
	1,
	n0,
	_SRer,
	0,
	() => ServiceRegistry$
];
var ServiceRevisionLoadBalancers = [
	1,
	n0,
	_SRLBe,
	0,
	() => ServiceRevisionLoadBalancer$
];
var ServiceRevisions = [
	1,
	n0,
	_SRerv,
	0,
	() => ServiceRevision$
];
var ServiceRevisionsSummaryList = [
	1,
	n0,
	_SRSL,
	0,
	() => ServiceRevisionSummary$
];
var ServiceRevisionVpcLatticeConfigurations = [
	1,
	n0,
	_SRVLCe,
	0,
	() => ServiceRevisionVpcLatticeConfiguration$
];
var Services = [
	1,
	n0,
	_Serv,
	0,
	() => Service$
];
var ServiceVolumeConfigurations = [
	1,
	n0,
	_SVCe,
	0,
	() => ServiceVolumeConfiguration$
];
var Statistics = [
	1,
	n0,
	_St,
	0,
	() => KeyValuePair$
];
var SystemControls = [
	1,
	n0,
	_SCy,
	0,
	() => SystemControl$
];
var Tags = [
	1,
	n0,
	_Tag,
	0,
	() => Tag$
];
var TaskDefinitionPlacementConstraints = [
	1,
	n0,
	_TDPCa,
	0,
	() => TaskDefinitionPlacementConstraint$
];
var Tasks = [
	1,
	n0,
	_Tas,
	0,
	[() => Task$, 0]
];
var TaskSets = [
	1,
	n0,
	_TSa,
	0,
	() => TaskSet$
];
var TaskVolumeConfigurations = [
	1,
	n0,
	_TVCa,
	0,
	() => TaskVolumeConfiguration$
];
var TmpfsList = [
	1,
	n0,
	_TL,
	0,
	() => Tmpfs$
];
var UlimitList = [
	1,
	n0,
	_UL,
	0,
	() => Ulimit$
];
var VolumeFromList = [
	1,
	n0,
	_VFL,
	0,
	() => VolumeFrom$
];
var VolumeList = [
	1,
	n0,
	_VL,
	0,
	() => Volume$
];
var VpcLatticeConfigurations = [
	1,
	n0,
	_VLCp,
	0,
	() => VpcLatticeConfiguration$
];
var GatewayConnectionResources$ = [
	4,
	n0,
	_GCR,
	0,
	[_hSA],
	[() => GatewayConnectionAlbResourcesList]
];
var ServiceConnectContainerConfiguration$ = [
	4,
	n0,
	_SCCCe,
	0,
	[_lL],
	[0]
];
var SharingStrategy$ = [
	4,
	n0,
	_SSh,
	0,
	[_nMv],
	[() => NvidiaMpsAllocation$]
];
var ContinueServiceDeployment$ = [
	9,
	n0,
	_CSD,
	0,
	() => ContinueServiceDeploymentRequest$,
	() => ContinueServiceDeploymentResponse$
];
var CreateExpressGatewayService$ = [
	9,
	n0,
	_CEGS,
	0,
	() => CreateExpressGatewayServiceRequest$,
	() => CreateExpressGatewayServiceResponse$
];
var CreateService$ = [
	9,
	n0,
	_CSr,
	0,
	() => CreateServiceRequest$,
	() => CreateServiceResponse$
];
var DeleteExpressGatewayService$ = [
	9,
	n0,
	_DEGS,
	0,
	() => DeleteExpressGatewayServiceRequest$,
	() => DeleteExpressGatewayServiceResponse$
];
var DeleteService$ = [
	9,
	n0,
	_DSe,
	2,
	() => DeleteServiceRequest$,
	() => DeleteServiceResponse$
];
var DeregisterTaskDefinition$ = [
	9,
	n0,
	_DTDer,
	0,
	() => DeregisterTaskDefinitionRequest$,
	() => DeregisterTaskDefinitionResponse$
];
var DescribeClusters$ = [
	9,
	n0,
	_DCes,
	0,
	() => DescribeClustersRequest$,
	() => DescribeClustersResponse$
];
var DescribeContainerInstances$ = [
	9,
	n0,
	_DCIes,
	0,
	() => DescribeContainerInstancesRequest$,
	() => DescribeContainerInstancesResponse$
];
var DescribeExpressGatewayService$ = [
	9,
	n0,
	_DEGSe,
	0,
	() => DescribeExpressGatewayServiceRequest$,
	() => DescribeExpressGatewayServiceResponse$
];
var DescribeServiceDeployments$ = [
	9,
	n0,
	_DSD,
	0,
	() => DescribeServiceDeploymentsRequest$,
	() => DescribeServiceDeploymentsResponse$
];
var DescribeServiceRevisions$ = [
	9,
	n0,
	_DSRescr,
	0,
	() => DescribeServiceRevisionsRequest$,
	() => DescribeServiceRevisionsResponse$
];
var DescribeServices$ = [
	9,
	n0,
	_DSes,
	0,
	() => DescribeServicesRequest$,
	() => DescribeServicesResponse$
];
var DescribeTaskDefinition$ = [
	9,
	n0,
	_DTDes,
	0,
	() => DescribeTaskDefinitionRequest$,
	() => DescribeTaskDefinitionResponse$
];
var DescribeTasks$ = [
	9,
	n0,
	_DT,
	0,
	() => DescribeTasksRequest$,
	() => DescribeTasksResponse$
];
var GetTaskProtection$ = [
	9,
	n0,
	_GTP,
	0,
	() => GetTaskProtectionRequest$,
	() => GetTaskProtectionResponse$
];
var ListClusters$ = [
	9,
	n0,
	_LCi,
	0,
	() => ListClustersRequest$,
	() => ListClustersResponse$
];
var ListContainerInstances$ = [
	9,
	n0,
	_LCI,
	0,
	() => ListContainerInstancesRequest$,
	() => ListContainerInstancesResponse$
];
var ListGatewayRoutes$ = [
	9,
	n0,
	_LGRis,
	0,
	() => ListGatewayRoutesRequest$,
	() => ListGatewayRoutesResponse$
];
var ListServiceDeployments$ = [
	9,
	n0,
	_LSD,
	0,
	() => ListServiceDeploymentsRequest$,
	() => ListServiceDeploymentsResponse$
];
var ListServices$ = [
	9,
	n0,
	_LS,
	0,
	() => ListServicesRequest$,
	() => ListServicesResponse$
];
var ListTaskDefinitions$ = [
	9,
	n0,
	_LTD,
	0,
	() => ListTaskDefinitionsRequest$,
	() => ListTaskDefinitionsResponse$
];
var ListTasks$ = [
	9,
	n0,
	_LT,
	0,
	() => ListTasksRequest$,
	() => ListTasksResponse$
];
var RegisterTaskDefinition$ = [
	9,
	n0,
	_RTD,
	0,
	() => RegisterTaskDefinitionRequest$,
	() => RegisterTaskDefinitionResponse$
];
var RunTask$ = [
	9,
	n0,
	_RT,
	0,
	() => RunTaskRequest$,
	() => RunTaskResponse$
];
var StopServiceDeployment$ = [
	9,
	n0,
	_SSD,
	0,
	() => StopServiceDeploymentRequest$,
	() => StopServiceDeploymentResponse$
];
var StopTask$ = [
	9,
	n0,
	_STt,
	0,
	() => StopTaskRequest$,
	() => StopTaskResponse$
];
var TagResource$ = [
	9,
	n0,
	_TR,
	0,
	() => TagResourceRequest$,
	() => TagResourceResponse$
];
var UpdateExpressGatewayService$ = [
	9,
	n0,
	_UEGSp,
	0,
	() => UpdateExpressGatewayServiceRequest$,
	() => UpdateExpressGatewayServiceResponse$
];
var UpdateService$ = [
	9,
	n0,
	_US,
	0,
	() => UpdateServiceRequest$,
	() => UpdateServiceResponse$
];



/***/ }),

/***/ 4936:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inputOfMember),
/* harmony export */   r: () => (/* binding */ serviceChangesFrom),
/* harmony export */   t: () => (/* binding */ changeProblems)
/* harmony export */ });
// src/service/service-changes.ts
/** The members of UpdateService that the inputs ask for. Nothing that the user did not name: an absent member leaves the service's setting alone. */
function serviceChangesFrom(inputs) {
	const serviceChanges = { ...inputs.serviceOverrides };
	if (inputs.desiredCount !== null) serviceChanges.desiredCount = inputs.desiredCount;
	if (inputs.forceNewDeployment) serviceChanges.forceNewDeployment = true;
	if (inputs.enableEcsManagedTags !== null) serviceChanges.enableECSManagedTags = inputs.enableEcsManagedTags;
	if (inputs.propagateTags !== null) serviceChanges.propagateTags = inputs.propagateTags;
	if (inputs.serviceManagedEbsVolumeName !== null && inputs.serviceManagedEbsVolume !== null) serviceChanges.volumeConfigurations = [{
		name: inputs.serviceManagedEbsVolumeName,
		managedEBSVolume: inputs.serviceManagedEbsVolume
	}];
	return serviceChanges;
}
/** The input that a member is asked for by: its own where that is given, else `service-overrides`. */
function inputOfMember(member, inputs) {
	const own = {
		desiredCount: ["desired-count", inputs.desiredCount !== null],
		forceNewDeployment: ["force-new-deployment", inputs.forceNewDeployment],
		enableECSManagedTags: ["enable-ecs-managed-tags", inputs.enableEcsManagedTags !== null],
		propagateTags: ["propagate-tags", inputs.propagateTags !== null],
		volumeConfigurations: ["service-managed-ebs-volume", inputs.serviceManagedEbsVolume !== null]
	};
	const [input, isGiven] = (Object.hasOwn(own, member) ? own[member] : void 0) ?? ["", false];
	return isGiven ? input : "service-overrides";
}
/** What is asked for and a service of this kind cannot take. */
function changeProblems(serviceChanges, services, inputs) {
	if (serviceChanges.desiredCount === void 0) return [];
	return services.filter((service) => service.scheduling === "DAEMON").map((service) => ({
		input: inputOfMember("desiredCount", inputs),
		message: `Service "${service.name}" is a DAEMON service: it runs one task on each instance and has no desired count.`,
		example: null
	}));
}



/***/ }),

/***/ 7446:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(credentials, feature, value) {
	if (!credentials.$source) credentials.$source = {};
	credentials.$source[feature] = value;
	return credentials;
}



/***/ }),

/***/ 3710:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ similarNames)
/* harmony export */ });
// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
// src/lib/similar.ts
/**
* The candidates that a mistyped name most likely meant, nearest first, at most `limit`; none when nothing is
* near. Letter case is ignored, and a candidate that begins with the name (or the other way round) is near too.
*/
function similarNames(name, candidates, limit = 3) {
	const wanted = name.toLowerCase();
	if (wanted === "") return [];
	const near = [];
	for (const candidate of new Set(candidates)) {
		const steps = stepsBetween(wanted, candidate.toLowerCase());
		if (steps !== null) near.push({
			candidate,
			steps
		});
	}
	near.sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1));
	return near.slice(0, limit).map(({ candidate }) => candidate);
}
/** How far two names are apart, or null when too far for one to be meant by the other. */
function stepsBetween(wanted, candidate) {
	const steps = distance(wanted, candidate);
	if (steps <= Math.ceil(Math.max(wanted.length, candidate.length) / 3) || steps === 2 && sorted(wanted) === sorted(candidate)) return steps;
	return Math.min(wanted.length, candidate.length) >= 3 && (wanted.startsWith(candidate) || candidate.startsWith(wanted)) ? 100 + steps : null;
}
function sorted(name) {
	return [...name].sort().join("");
}



/***/ }),

/***/ 3849:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseEpochTimestamp),
/* harmony export */   c: () => (/* binding */ parseRfc7231DateTime),
/* harmony export */   i: () => (/* binding */ dateToUtcString),
/* harmony export */   n: () => (/* binding */ streamCollector$1),
/* harmony export */   o: () => (/* binding */ parseRfc3339DateTime),
/* harmony export */   r: () => (/* binding */ isReadableStream),
/* harmony export */   s: () => (/* binding */ parseRfc3339DateTimeWithOffset),
/* harmony export */   t: () => (/* binding */ streamCollector)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);

// node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
const expectNumber = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value === "string") {
		const parsed = parseFloat(value);
		if (!Number.isNaN(parsed)) {
			if (String(parsed) !== String(value)) logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
			return parsed;
		}
	}
	if (typeof value === "number") return value;
	throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};
const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
const expectFloat32 = (value) => {
	const expected = expectNumber(value);
	if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1e400 && expected !== -1e400) {
		if (Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
	}
	return expected;
};
const expectLong = (value) => {
	if (value === null || value === void 0) return;
	if (Number.isInteger(value) && !Number.isNaN(value)) return value;
	throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
const expectShort = (value) => expectSizedInt(value, 16);
const expectByte = (value) => expectSizedInt(value, 8);
const expectSizedInt = (value, size) => {
	const expected = expectLong(value);
	if (expected !== void 0 && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
	return expected;
};
const castInt = (value, size) => {
	switch (size) {
		case 32: return Int32Array.of(value)[0];
		case 16: return Int16Array.of(value)[0];
		case 8: return Int8Array.of(value)[0];
	}
};
const strictParseDouble = (value) => {
	if (typeof value == "string") return expectNumber(parseNumber(value));
	return expectNumber(value);
};
const strictParseFloat32 = (value) => {
	if (typeof value == "string") return expectFloat32(parseNumber(value));
	return expectFloat32(value);
};
const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
const parseNumber = (value) => {
	const matches = value.match(NUMBER_REGEX);
	if (matches === null || matches[0].length !== value.length) throw new TypeError(`Expected real number, got implicit NaN`);
	return parseFloat(value);
};
const strictParseShort = (value) => {
	if (typeof value === "string") return expectShort(parseNumber(value));
	return expectShort(value);
};
const strictParseByte = (value) => {
	if (typeof value === "string") return expectByte(parseNumber(value));
	return expectByte(value);
};
const stackTraceWarning = (message) => {
	return String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
};
const logger = { warn: console.warn };
// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
const DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dateToUtcString(date) {
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth();
	const dayOfWeek = date.getUTCDay();
	const dayOfMonthInt = date.getUTCDate();
	const hoursInt = date.getUTCHours();
	const minutesInt = date.getUTCMinutes();
	const secondsInt = date.getUTCSeconds();
	const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
	const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
	const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
	const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
	return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
const RFC3339 = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
const parseRfc3339DateTime = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
	const match = RFC3339.exec(value);
	if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
	const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
	const year = strictParseShort(stripLeadingZeroes(yearStr));
	const month = parseDateValue(monthStr, "month", 1, 12);
	const day = parseDateValue(dayStr, "day", 1, 31);
	return buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
};
const RFC3339_WITH_OFFSET = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
const parseRfc3339DateTimeWithOffset = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
	const match = RFC3339_WITH_OFFSET.exec(value);
	if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
	const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
	const year = strictParseShort(stripLeadingZeroes(yearStr));
	const month = parseDateValue(monthStr, "month", 1, 12);
	const day = parseDateValue(dayStr, "day", 1, 31);
	const date = buildDate(year, month, day, {
		hours,
		minutes,
		seconds,
		fractionalMilliseconds
	});
	if (offsetStr.toUpperCase() != "Z") date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
	return date;
};
const IMF_FIXDATE = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const RFC_850_DATE = /* @__PURE__ */ new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const ASC_TIME = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
const parseRfc7231DateTime = (value) => {
	if (value === null || value === void 0) return;
	if (typeof value !== "string") throw new TypeError("RFC-7231 date-times must be expressed as strings");
	let match = IMF_FIXDATE.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	match = RFC_850_DATE.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		}));
	}
	match = ASC_TIME.exec(value);
	if (match) {
		const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
		return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}
	throw new TypeError("Invalid RFC-7231 date-time value");
};
const parseEpochTimestamp = (value) => {
	if (value === null || value === void 0) return;
	let valueAsDouble;
	if (typeof value === "number") valueAsDouble = value;
	else if (typeof value === "string") valueAsDouble = strictParseDouble(value);
	else if (typeof value === "object" && value.tag === 1) valueAsDouble = value.value;
	else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
	if (Number.isNaN(valueAsDouble) || valueAsDouble === 1e400 || valueAsDouble === -1e400) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
	return new Date(Math.round(valueAsDouble * 1e3));
};
const buildDate = (year, month, day, time) => {
	const adjustedMonth = month - 1;
	validateDayOfMonth(year, adjustedMonth, day);
	return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
};
const parseTwoDigitYear = (value) => {
	const thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear();
	const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
	if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
	return valueInThisCentury;
};
const FIFTY_YEARS_IN_MILLIS = 15768e8;
const adjustRfc850Year = (input) => {
	if (input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
	return input;
};
const parseMonthByShortName = (value) => {
	const monthIdx = MONTHS.indexOf(value);
	if (monthIdx < 0) throw new TypeError(`Invalid month: ${value}`);
	return monthIdx + 1;
};
const DAYS_IN_MONTH = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const validateDayOfMonth = (year, month, day) => {
	let maxDays = DAYS_IN_MONTH[month];
	if (month === 1 && isLeapYear(year)) maxDays = 29;
	if (day > maxDays) throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
};
const isLeapYear = (year) => {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
};
const parseDateValue = (value, type, lower, upper) => {
	const dateVal = strictParseByte(stripLeadingZeroes(value));
	if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
	return dateVal;
};
const parseMilliseconds = (value) => {
	if (value === null || value === void 0) return 0;
	return strictParseFloat32("0." + value) * 1e3;
};
const parseOffsetToMilliseconds = (value) => {
	const directionStr = value[0];
	let direction = 1;
	if (directionStr == "+") direction = 1;
	else if (directionStr == "-") direction = -1;
	else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
	const hour = Number(value.substring(1, 3));
	const minute = Number(value.substring(4, 6));
	return direction * (hour * 60 + minute) * 60 * 1e3;
};
const stripLeadingZeroes = (value) => {
	let idx = 0;
	while (idx < value.length - 1 && value.charAt(idx) === "0") idx++;
	if (idx === 0) return value;
	return value.slice(idx);
};
// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(arrays, length) {
	if (length === void 0) {
		length = 0;
		for (const bytes of arrays) length += bytes.byteLength;
	}
	const result = new Uint8Array(length);
	let offset = 0;
	for (const buf of arrays) {
		result.set(buf, offset);
		offset += buf.byteLength;
	}
	return result;
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
const isReadableStream = (stream) => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
const isBlob = (blob) => {
	return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
const streamCollector$1 = async (stream) => {
	if (isBlob(stream)) return collectBlob(stream);
	return collectReadableStream(stream);
};
async function collectBlob(blob) {
	return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
	const chunks = [];
	const reader = stream.getReader();
	let length = 0;
	while (true) {
		const { done, value } = await reader.read();
		if (value) {
			chunks.push(value);
			length += value.length;
		}
		if (done) break;
	}
	return concatBytes(chunks, length);
}
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
const streamCollector = (stream) => {
	if (isBlob(stream)) return collectBlob(stream);
	if (isReadableStream(stream)) return collectReadableStream(stream);
	return new Promise((resolve, reject) => {
		const collector = new Collector();
		const nodeStream = stream;
		nodeStream.pipe(collector);
		nodeStream.on("error", (err) => {
			collector.end();
			reject(err);
		});
		collector.on("error", reject);
		collector.on("finish", function() {
			resolve(concatBytes(this.bufferedBytes));
		});
	});
};
var Collector = class extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
	bufferedBytes = [];
	_write(chunk, encoding, callback) {
		this.bufferedBytes.push(chunk);
		callback();
	}
};



/***/ }),

/***/ 7357:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fromUtf8),
/* harmony export */   t: () => (/* binding */ toUtf8)
/* harmony export */ });
/* harmony import */ var _hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3458);

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
const fromUtf8 = (input) => {
	const buf = (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.i)(input, "utf8");
	return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
const toUtf8 = (input) => {
	if (typeof input === "string") return input;
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	return (0,_hex_encoding_js__WEBPACK_IMPORTED_MODULE_0__.r)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};



/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = require("zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module is referenced by other modules so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(8356);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;