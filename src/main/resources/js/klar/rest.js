/** Speaks to Klar's REST. An answer always comes: {ok, status, body}; status 0 where Jira could not be reached. */
window.Klar = window.Klar || {};

(function (Klar) {
    'use strict';

    const BASE = '/rest/klar/1/';

    async function send(method, path, body, asItIs) {
        const request = {
            method: method,
            credentials: 'same-origin',
            headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' }
        };
        if (body !== undefined) {
            request.headers['Content-Type'] = 'application/json';
            request.body = asItIs ? body : JSON.stringify(body);
        }
        try {
            const response = await fetch(AJS.contextPath() + path, request);
            return { ok: response.ok, status: response.status, body: await read(response) };
        } catch (unreachable) {
            return { ok: false, status: 0, body: { errorMessages: [AJS.I18n.getText('klar.dossier.offline')], errors: {} } };
        }
    }

    /** What a proxy or a login page sends is no JSON; the reader still gets a sentence. */
    async function read(response) {
        const text = await response.text();
        try {
            return text ? JSON.parse(text) : {};
        } catch (notJson) {
            return { errorMessages: [AJS.I18n.getText('klar.dossier.failed')], errors: {} };
        }
    }

    Klar.rest = {
        get: (path) => send('GET', BASE + path),
        post: (path, body) => send('POST', BASE + path, body),
        put: (path, body) => send('PUT', BASE + path, body),
        /** A document of the reader's own, which the server is to find fault with. */
        putText: (path, text) => send('PUT', BASE + path, text, true),
        remove: (path, version) => send('DELETE', BASE + path + '?version=' + encodeURIComponent(version)),
        /** Jira's own REST, such as its users. */
        jira: (path) => send('GET', '/rest/api/2/' + path),
        /** The sentences of an answer that is not ok. */
        messages: function (answer) {
            if (answer.status === 401) {
                return [AJS.I18n.getText('klar.form.loggedOut')];
            }
            const messages = (answer.body && answer.body.errorMessages) || [];
            return messages.length ? messages : [AJS.I18n.getText('klar.dossier.failed')];
        }
    };
}(window.Klar));
