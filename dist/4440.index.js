"use strict";
exports.id = 4440;
exports.ids = [4440];
exports.modules = {

/***/ 4440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyRevisions: () => (/* binding */ verifyRevisions)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7657);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4256);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _ecr_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9993);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90);







// src/preflight/attestation-policy.ts
/** The media type of in-toto statements, and what they and SLSA provenance call themselves. */
const statementType = "application/vnd.in-toto+json";
const statementVersions = ["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"];
const provenance = "https://slsa.dev/provenance/v1";
/**
* Whether a signed bundle is SLSA provenance of the image, and signed by a workflow of the wanted owner: by the
* extensions of the certificate, which GitHub's identity token filled, and never by what the statement says of itself.
*/
function judgeAttestation(signed, wanted) {
	const why = wrongSigner(signed.signer, wanted) ?? wrongStatement(signed, wanted.digest);
	if (why !== null) return {
		kind: "not-proven",
		why
	};
	const server = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.P)(wanted.serverUrl)}/`;
	const { sourceRepository, workflow, sourceDigest } = signed.signer;
	return {
		kind: "proven",
		proof: {
			repository: below(sourceRepository, server),
			workflow: below(workflow, server),
			commit: sourceDigest
		}
	};
}
function wrongSigner(signer, { owner, repository, serverUrl }) {
	const server = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.P)(serverUrl);
	if (!isIssuer(signer.issuer, server)) return `its certificate is not for a workflow of ${server}, but for an identity of ${shown(signer.issuer)}`;
	if (!isSame(signer.sourceOwner, `${server}/${owner}`)) return `it was made for ${shown(signer.sourceOwner)}, not for ${server}/${owner}`;
	if (repository !== null && !isSame(signer.sourceRepository, `${server}/${owner}/${repository}`)) return `it was made for ${shown(signer.sourceRepository)}, not for ${server}/${owner}/${repository}`;
	return signer.workflow.toLowerCase().startsWith(`${server}/${owner}/`.toLowerCase()) ? null : `it was signed by the workflow ${shown(signer.workflow)}, which ${owner} does not own`;
}
/**
* The issuers of identity tokens of GitHub Actions. On github.com an enterprise may have one of its own, with its name
* at the end (GitHub docs, "OpenID Connect reference").
*/
function isIssuer(issuer, server) {
	const { hostname } = new URL(server);
	if (hostname.endsWith(".ghe.com")) return isSame(issuer, `https://token.actions.${hostname}`);
	if (hostname !== "github.com") return isSame(issuer, `${server}/_services/token`);
	const common = "https://token.actions.githubusercontent.com";
	return isSame(issuer, common) || /^\/[\w-]+$/.test(below(issuer, common));
}
function wrongStatement({ payload, payloadType }, digest) {
	const statement = payloadType === statementType ? statementIn(payload) : null;
	if (statement === null) return "what it signs is no in-toto statement";
	const predicate = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.s)(statement.predicateType ?? null) ?? "";
	if (predicate !== provenance) return `it is no SLSA provenance (${provenance}), but ${shown(predicate)}`;
	const digests = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.o)(statement.subject).map(({ digest: own }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(own) ? own.sha256 : null);
	if (digests.some((each) => `sha256:${String(each)}` === digest)) return null;
	return `it is about another digest: ${digests.slice(0, 3).map((each) => shown(`sha256:${String(each)}`)).join(", ")}`;
}
function statementIn(payload) {
	try {
		const statement = JSON.parse(payload);
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(statement) && statementVersions.includes((0,_json_js__WEBPACK_IMPORTED_MODULE_5__.s)(statement._type ?? null) ?? "") ? statement : null;
	} catch {
		return null;
	}
}
/** Names of owners and repositories do not depend on the letter case. */
function isSame(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
/** What follows a beginning, which may be in another letter case; the whole where it does not begin so. */
function below(address, beginning) {
	return isSame(address.slice(0, beginning.length), beginning) ? address.slice(beginning.length) : address;
}
function shown(text) {
	return text === "" ? "nothing that it names" : (0,_outside_js__WEBPACK_IMPORTED_MODULE_6__.t)(text, 200);
}
// src/preflight/attestations.ts
/**
* Looks for a valid attestation of an image: at GitHub, then in the registry. Never decides by what could not be read: an
* image without a proof has a problem that says what was found, and what to do.
*
* @throws the signal's reason when the run is cancelled
*/
async function verifyImage(text, wanted, context) {
	const found = await digestOf(text, context);
	context.signal.throwIfAborted();
	if ("problem" in found) return {
		text,
		problem: found.problem
	};
	const proof = {
		...wanted,
		digest: found.digest
	};
	const gathered = [];
	for (const source of sourcesOf(found)) {
		const one = await tryOne(source, proof, context);
		context.signal.throwIfAborted();
		if ("proof" in one) return {
			text,
			...found,
			proof: one.proof,
			source: source.name
		};
		gathered.push(one);
	}
	return {
		text,
		problem: problemText(text, proof, gathered)
	};
}
async function digestOf(text, { ecr, signal }) {
	const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(text);
	const unknown = (why) => ({ problem: `The digest of image ${text} is not known, so its attestation cannot be verified: ${why}` });
	if (!(0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(parsed)) return unknown("the reference cannot be read.");
	const image = (0,_ecr_image_js__WEBPACK_IMPORTED_MODULE_3__.t)(parsed);
	const pinnedTo = (digest) => (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.r)({
		...parsed,
		tag: null,
		digest
	});
	if (parsed.digest !== null) return {
		digest: parsed.digest,
		pinned: pinnedTo(parsed.digest),
		image
	};
	if (image === null) return unknown("it is not in private ECR. Give the image by its digest, as `repository@sha256:…`.");
	try {
		const answer = await ecr.findImage(image, signal);
		if (answer.kind !== "image") return unknown("ECR has no such image.");
		return {
			digest: answer.digest,
			pinned: pinnedTo(answer.digest),
			image
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		return unknown((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.M)(error.message));
	}
}
function sourcesOf({ image, digest }) {
	const gitHub = {
		name: "GitHub",
		find: ({ owner, repository, digest }, { github, signal }) => github.findAttestations({
			owner,
			repository,
			digest
		}, signal)
	};
	if (image === null) return [gitHub];
	return [gitHub, {
		name: "the registry",
		find: (_, context) => bundlesInRegistry(image, digest, context)
	}];
}
async function tryOne(source, wanted, context) {
	const nothing = {
		source: source.name,
		reasons: [],
		error: null,
		cut: false
	};
	let found;
	try {
		found = await source.find(wanted, context);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.n)) throw error;
		return {
			...nothing,
			error
		};
	}
	const reasons = [...found.unread];
	for (const bundle of found.bundles) {
		const check = await context.sigstore.check(bundle, context.signal);
		const result = check.kind === "signed" ? judgeAttestation(check, wanted) : check;
		if (result.kind === "proven") return { proof: result.proof };
		reasons.push(result.why);
	}
	return {
		...nothing,
		reasons,
		cut: found.cut
	};
}
/** The bundles that refer to an image in private ECR, where `push-to-registry` puts them. */
async function bundlesInRegistry(image, digest, { ecr, signal }) {
	const manifests = await ecr.bundleManifests(image, digest, signal);
	const found = {
		bundles: [],
		unread: [],
		cut: false
	};
	for (const manifest of manifests) {
		const layer = firstLayer(manifest);
		const bundle = layer === null ? null : parsed(await ecr.blob(image, layer, signal));
		if (bundle === null) found.unread.push("an artifact in the registry holds no bundle that can be read");
		else found.bundles.push(bundle);
	}
	return found;
}
function firstLayer(manifest) {
	const json = parsed(manifest);
	const [layer] = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(json) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.o)(json.layers) : [];
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.s)(layer?.digest ?? null);
}
function parsed(text) {
	try {
		const json = JSON.parse(text);
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.r)(json) ? null : json;
	} catch {
		return null;
	}
}
const shownReasons = 3;
function problemText(text, { owner, repository, digest }, gathered) {
	return `Image ${text} (${digest}) has no valid attestation of ${repository === null ? owner : `${owner}/${repository}`}. ${gathered.map(sourceText).join(" ")} ${gathered.every((each) => isNone(each)) ? "Attest the image in the workflow that builds it (`actions/attest` with its digest), or deploy one that is attested." : "Nothing was deployed."}`;
}
/** GitHub answers with 404 for a digest without attestations, and for what the token may not see. */
function isNone({ reasons, error }) {
	return reasons.length === 0 && (error === null || isNotFound(error));
}
function isNotFound(error) {
	return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.n && error.status === 404;
}
function sourceText({ source, reasons, error, cut }) {
	const where = source === "GitHub" ? "GitHub" : "The registry";
	if (isNotFound(error)) return `${where} has none for this digest, or the token may not see them (status 404): the job needs \`permissions: attestations: read\`, and for another private repository a \`github-token\` that may read it.`;
	if (error !== null) return `${where} could not be asked: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.M)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error))}${hint(error)}`;
	if (reasons.length === 0) return `${where} has none for this digest.`;
	const distinct = [...new Set(reasons)];
	const listed = distinct.slice(0, shownReasons).map((reason) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.N)((0,_outside_js__WEBPACK_IMPORTED_MODULE_6__.t)(reason, 500)));
	const more = distinct.length > shownReasons ? `; and ${distinct.length - shownReasons} other reasons` : "";
	const rest = cut ? " More were there than are read." : "";
	return `${where} has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.j)(reasons.length, "attestation")} for it that ${reasons.length === 1 ? "is" : "are"} not valid: ${listed.join("; ")}${more}.${rest}`;
}
function hint(error) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.n)) return "";
	return error.status === 401 || error.status === 403 ? " Give the job `permissions: attestations: read`." : "";
}
// src/modes/attestations.ts
/**
* `verify-attestation`: every image that `image`, `images` or `image-from` set must have a valid attestation, and is
* pinned to the digest for which it was verified.
*/
async function verifyRevisions(revisions, whose, inputs, context) {
	const [owner = "", repository = null] = whose.split("/");
	const { serverUrl } = context.gitHubRun;
	const images = [...new Set(revisions.flatMap((revision) => imagesSet(revision)))];
	context.log.startGroup("Attestations");
	const results = await Promise.all(images.map((text) => verifyImage(text, {
		owner,
		repository,
		serverUrl
	}, context)));
	for (const result of results) context.log.line(lineOf(result));
	for (const text of imagesKept(revisions)) context.log.line(`${text}: not verified, because no input sets it`);
	context.log.endGroup();
	const attested = new Map(results.flatMap((result) => "proof" in result ? [[result.text, result]] : []));
	const problems = results.flatMap((result) => "problem" in result ? [{
		input: "verify-attestation",
		message: result.problem,
		example: null
	}] : []);
	const isNothing = images.length === 0 && !inputs.dryRun;
	return {
		revisions: revisions.map((revision) => withAttested(revision, attested)),
		problems: isNothing ? [{
			input: "verify-attestation",
			message: "No image of the revision is set, so none was verified.",
			example: null
		}] : problems
	};
}
/** The images of the containers that inputs set, as they are after the overrides. */
function imagesSet({ definition, imageContainers = [] }) {
	return (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.t)(definition).filter((container) => imageContainers.includes((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(container))).map(({ image }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.s)(image) ?? "");
}
/** The images that are as the task definition has them, which the gate is not for. */
function imagesKept(revisions) {
	const kept = revisions.flatMap(({ definition, imageContainers = [] }) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.t)(definition).flatMap((container) => imageContainers.includes((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(container)) ? [] : (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.s)(container.image) ?? []));
	return [...new Set(kept)];
}
function lineOf(result) {
	if ("problem" in result) return `${result.text}: not verified`;
	return `${result.text}: pinned to ${result.digest}, ${proofText(result)}`;
}
function proofText({ proof: { workflow, commit }, source }) {
	return `verified, built by ${workflow}${commit === "" ? "" : ` of commit ${commit}`} (attestation from ${source})`;
}
function withAttested(revision, attested) {
	const set = revision.imageContainers ?? [];
	const proofs = {};
	const containers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.t)(revision.definition).map((container) => {
		const found = set.includes((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(container)) ? attested.get((0,_json_js__WEBPACK_IMPORTED_MODULE_5__.s)(container.image) ?? "") : void 0;
		if (found === void 0) return container;
		proofs[(0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(container)] = proofText(found);
		return (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)(container, [["image", found.pinned]]);
	});
	const definition = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)(revision.definition, [["containerDefinitions", containers]]);
	return {
		...revision,
		definition,
		proofs
	};
}



/***/ })

};
;