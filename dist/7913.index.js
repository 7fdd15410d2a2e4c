"use strict";
exports.id = 7913;
exports.ids = [7913];
exports.modules = {

/***/ 7913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vulnerabilityChecks: () => (/* binding */ vulnerabilityChecks)
/* harmony export */ });
// src/preflight/checks/vulnerabilities.ts
const INPUT = "`fail-on-image-vulnerabilities`";
/**
* A gate that a user asks for: an image without a finished scan is an error too, since nothing says that it is safe.
* https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html
*/
const vulnerabilityChecks = [{
	id: "image-vulnerabilities",
	title: `ECR's scan is finished and found nothing at or above ${INPUT}`,
	finds: ({ images, failOnVulnerabilities: limit }) => limit === null ? [] : distinctTexts(images).flatMap((image) => found(image, limit))
}];
function distinctTexts(images) {
	return images.filter((image, index) => images.findIndex(({ text }) => text === image.text) === index);
}
function found(image, limit) {
	const { state } = image;
	const scan = state.kind === "found" ? state.scan : null;
	return scan === null ? [unproven(image)] : vulnerable(image.text, scan, limit);
}
/** Gravest last. What ECR calls UNDEFINED or UNTRIAGED has no place among them. */
const GRAVITY = [
	"INFORMATIONAL",
	"LOW",
	"MEDIUM",
	"HIGH",
	"CRITICAL"
];
const MOST_NAMES = 5;
function vulnerable(text, scan, limit) {
	const isGrave = (severity) => GRAVITY.indexOf(severity) >= GRAVITY.indexOf(limit);
	const grave = Object.entries(scan.counts).filter(([severity, count]) => isGrave(severity) && count > 0).sort(([a], [b]) => GRAVITY.indexOf(b) - GRAVITY.indexOf(a));
	if (grave.length === 0) return [];
	const count = grave.reduce((sum, [, each]) => sum + each, 0);
	const list = grave.map(([severity, each]) => `${each} ${severity}`).join(", ");
	const named = scan.names.filter(({ severity }) => isGrave(severity)).sort((a, b) => GRAVITY.indexOf(b.severity) - GRAVITY.indexOf(a.severity)).slice(0, MOST_NAMES).map(({ name }) => name);
	const names = named.length === 0 ? "" : `: ${named.join(", ")}${count > named.length ? " and more" : ""}`;
	return [{
		subject: text,
		message: `Image ${text} has ${count} ${count === 1 ? "vulnerability" : "vulnerabilities"} of ${limit} or above by ECR's scan (${list})${names}.`,
		advice: `Build it again on a patched base image, or raise ${INPUT}.`
	}];
}
/** An image of which nothing proves that it has no such findings. */
function unproven(image) {
	const { text, state } = image;
	const { why, advice } = reasonOf(image);
	return {
		subject: text === "" ? `container ${image.container}` : text,
		message: `${state.kind === "found" ? `The scan of image ${text}` : `Image ${text}`} ${why}, and ${INPUT} asks for a finished scan.`,
		advice: `${advice} To deploy without this check, leave ${INPUT} out.`
	};
}
function reasonOf(image) {
	const { state } = image;
	if (state.kind === "found") return scanReason(image, state.noScan ?? {
		kind: "none",
		digest: state.digest
	});
	if (state.kind === "unknown") return state.missing === void 0 ? elsewhere() : unread(state.missing, image);
	const cached = state.cached === true;
	return {
		why: cached ? "has not been fetched by the pull through cache yet, so ECR has not scanned it" : "is not in ECR",
		advice: cached ? "Pull it once, so that ECR stores and scans it." : "Push it before the deploy."
	};
}
function elsewhere() {
	return {
		why: "is not in private ECR, so ECR does not scan it",
		advice: "Copy it to a private ECR repository that scans on push, or use a pull through cache."
	};
}
function scanReason(image, noScan) {
	const repository = image.image?.repository ?? "";
	if (noScan.kind === "unread") return unread(noScan.missing, image);
	if (noScan.kind === "running") return {
		why: "was still in progress after a minute",
		advice: "Run the job again when the scan is finished (`aws ecr describe-image-scan-findings` shows it)."
	};
	if (noScan.kind === "none") return {
		why: "does not exist",
		advice: `Turn on scanning for repository ${repository} (scan on push, or enhanced scanning of the registry) and push the image again, or scan it now: \`aws ecr start-image-scan --region ${image.image?.region ?? ""} --repository-name ${repository} --image-id imageDigest=${noScan.digest}\`.`
	};
	return {
		why: `ended as ${noScan.status}${meaningOf(noScan.status)}`,
		advice: adviceFor(noScan.status)
	};
}
/** ECR API reference, "ImageScanStatus". */
const STATUSES = {
	FAILED: ["the scan failed", "Scan it again with `aws ecr start-image-scan`, or push the image again."],
	UNSUPPORTED_IMAGE: ["ECR cannot scan an image of this operating system or format", "Build it on a base image that ECR scans; enhanced scanning knows more operating systems than basic scanning."],
	SCAN_ELIGIBILITY_EXPIRED: ["the image is older than the duration of continuous scanning", "Push the image again, or lengthen the re-scan duration of Amazon Inspector."],
	FINDINGS_UNAVAILABLE: ["ECR has no findings for it", "Scan it again with `aws ecr start-image-scan`."],
	LIMIT_EXCEEDED: ["the quota for scans is used up", "Run the job again later, or have the quota raised."],
	IMAGE_ARCHIVED: ["the image is archived, so ECS cannot pull it either", "Restore the image, or push it again."]
};
function meaningOf(status) {
	const meaning = STATUSES[status]?.[0];
	return meaning === void 0 ? "" : ` (${meaning})`;
}
function adviceFor(status) {
	return STATUSES[status]?.[1] ?? "Scan it again with `aws ecr start-image-scan`, or push the image again.";
}
function unread({ action, why }, { image, state }) {
	if (action === null) return {
		why: `could not be read (${why})`,
		advice: "Run the job again when ECR answers."
	};
	const owner = state.kind === "found" ? state.account : image?.account ?? null;
	const policy = owner === null ? "" : ` A repository of another account also has to allow it in its repository policy (${owner}).`;
	return {
		why: `could not be read, because ${action} was denied`,
		advice: `Allow ${action} for the role that this job uses.${policy}`
	};
}



/***/ })

};
;