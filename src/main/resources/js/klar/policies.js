/** What gates ask: tried before it is saved, and taken out of Klar or in as one document. */
(function (Klar) {
    'use strict';

    const dom = Klar.dom;

    /** Says below the form which implementations would stand elsewhere. */
    async function tryOut(gate, form) {
        const place = form.node.querySelector('[data-klar-trial]')
            || form.node.appendChild(dom.element('div', { 'data-klar-trial': '', role: 'status', tabindex: '-1' }));
        place.replaceChildren(dom.element('p', { text: AJS.I18n.getText('klar.form.working') }));
        form.fields.clear();
        const answer = await Klar.rest.post('policies/' + gate + '/trial', { fields: form.fields.read() });
        if (!answer.ok) {
            place.remove();
            form.refused(answer);
            return;
        }
        const { looked, of, changed, moved } = answer.body;
        const number = (count) => count.toLocaleString(dom.language(place));
        place.replaceChildren(dom.element('p', { text: of > looked ? AJS.I18n.getText('klar.policies.tried.newest', number(looked), number(of), number(changed))
            : AJS.I18n.getText('klar.policies.tried', number(looked), number(changed)) }),
            dom.element('ul', { class: 'klar-lines' }, moved.map((each) => dom.element('li', {
                text: AJS.I18n.getText('klar.policies.moved', each.key + ' ' + each.summary, each.before, each.after) })).concat(changed > moved.length
                ? [dom.element('li', { text: AJS.I18n.getText('klar.policies.moved.more', number(changed - moved.length)) })] : [])));
        place.focus();
    }

    class Document {
        constructor(place) {
            this.status = dom.element('div', { role: 'status', class: 'klar-status' });
            this.file = dom.element('input', { type: 'file', accept: 'application/json,.json', id: dom.id(), onchange: () => this.take() });
            place.replaceChildren(this.status, dom.element('p', {}, [dom.element('a', { class: 'aui-button',
                href: AJS.contextPath() + '/rest/klar/1/policies', download: 'klar-policies.json', text: AJS.I18n.getText('klar.policies.out') })]),
            dom.element('p', {}, [dom.element('label', { for: this.file.id, text: AJS.I18n.getText('klar.policies.in') }), ' ', this.file]));
        }

        async take() {
            const file = this.file.files[0];
            if (!file) {
                return;
            }
            const answer = await Klar.rest.putText('policies', await file.text());
            this.file.value = '';
            if (answer.ok) {
                this.status.textContent = [AJS.I18n.getText('klar.policies.taken', answer.body.changed), ...answer.body.warnings].join(' ');
                return;
            }
            const faults = Object.entries((answer.body && answer.body.errors) || {}).map(([path, message]) => path + ': ' + message);
            this.status.replaceChildren(dom.message('error', [...Klar.rest.messages(answer), ...faults.filter((fault) => fault)]
                .map((sentence) => dom.element('p', { text: sentence })), { role: 'alert' }));
        }
    }

    /** What a policy's form offers besides saving. */
    Klar.policies = {
        extras: (gate) => [{ label: AJS.I18n.getText('klar.policies.try'), run: (form) => tryOut(gate, form) }]
    };

    AJS.toInit(function () {
        document.querySelectorAll('[data-klar-policies]').forEach((place) => new Document(place));
    });
}(window.Klar));
