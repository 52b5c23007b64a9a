export const id = 193;
export const ids = [193];
export const modules = {

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1267);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7160);




const Patient = _octokit_rest__WEBPACK_IMPORTED_MODULE_1__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
/** Requests that a second attempt cannot mend; 429 is left to the throttling plugin, which knows how long to wait. */
const notMendedByTime = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
async function connect({ token, apiUrl, patience }) {
    const { fetch, ...request } = await proxyAware();
    const wait = (seconds, _options, _client, attempts) => seconds <= patience.longestLimit && attempts < patience.retries;
    const client = new Patient({
        auth: token,
        baseUrl: apiUrl,
        userAgent: "flink-upgrade-check",
        request: { ...request, fetch: (0,_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedFetch */ .A)(fetch, patience) },
        retry: { doNotRetry: notMendedByTime, retries: patience.retries, retryAfterBaseValue: patience.second },
        throttle: {
            onRateLimit: wait,
            onSecondaryRateLimit: wait,
            retryAfterBaseValue: patience.second,
            ...(!patience.paced && { write: unpaced, notifications: unpaced }),
        },
        // What went wrong is told once, in our words; the library would print each failed attempt.
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    client.hook.before("request", (options) => {
        options.headers["x-github-api-version"] = "2022-11-28";
    });
    return client;
}
const silent = () => undefined;
/** Octokit alone ignores the proxy of a self-hosted runner. */
async function proxyAware() {
    try {
        // Reads the event's file when it is loaded, and throws where that is no JSON.
        const { defaults } = await __webpack_require__.e(/* import() */ 176).then(__webpack_require__.bind(__webpack_require__, 7176));
        return { fetch: globalThis.fetch, ...defaults.request };
    }
    catch {
        return { fetch: globalThis.fetch };
    }
}
/** Stands for a group of the throttling plugin's limiter, as far as the plugin uses it, and lets everything through at once. */
const unpaced = {
    key: () => ({
        schedule: (_job, run, ...values) => Promise.resolve(run(...values)),
    }),
};


/***/ })

};
