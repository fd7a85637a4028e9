/** What another Klar wrote: chosen, shown with what would become of it, and only then taken in. */
(function (Klar) {
    'use strict';

    const dom = Klar.dom;
    const MOST_BYTES = 10 * 1024 * 1024;

    class Arrival {
        constructor(place) {
            this.chosen = null;
            this.status = dom.element('div', { role: 'status', class: 'klar-status', tabindex: '-1' });
            this.shown = dom.element('div');
            this.file = dom.element('input', { type: 'file', accept: 'application/json,.json', id: dom.id(), onchange: () => this.forget() });
            this.replace = dom.element('input', { type: 'checkbox', class: 'checkbox', id: dom.id() });
            this.form = dom.element('form', { class: 'aui top-label', onsubmit: (event) => {
                event.preventDefault();
                this.send('preview');
            } }, [
                dom.element('div', { class: 'field-group' }, [dom.element('label', { for: this.file.id, text: AJS.I18n.getText('klar.exchange.in.file') }), this.file]),
                dom.element('div', { class: 'checkbox' }, [this.replace,
                    dom.element('label', { for: this.replace.id, text: AJS.I18n.getText('klar.exchange.in.replace') }),
                    dom.element('div', { class: 'description', text: AJS.I18n.getText('klar.exchange.in.replace.help') })]),
                this.shown,
                dom.element('p', { class: 'klar-buttons' }, [
                    dom.element('button', { type: 'submit', class: 'aui-button aui-button-primary', text: AJS.I18n.getText('klar.exchange.in.preview') })])
            ]);
            place.replaceChildren(this.form, this.status);
        }

        /** Another document: what was said of the last one is no longer so. */
        forget() {
            this.chosen = null;
            this.shown.replaceChildren();
            this.status.replaceChildren();
        }

        async document() {
            const file = this.file.files[0];
            if (!file) {
                return this.wrong([AJS.I18n.getText('klar.exchange.in.choose')]);
            }
            if (file.size > MOST_BYTES) {
                return this.wrong([AJS.I18n.getText('klar.exchange.in.big')]);
            }
            try {
                return JSON.parse(await file.text());
            } catch (notJson) {
                return this.wrong([AJS.I18n.getText('klar.exchange.in.notJson')]);
            }
        }

        wrong(sentences) {
            this.status.replaceChildren(dom.message('error', sentences.map((sentence) => dom.element('p', { text: sentence })), { role: 'alert' }));
            this.status.focus();
            return null;
        }

        /** What the reader has written beside names and issues that nobody knows. */
        written(kind) {
            const written = {};
            this.shown.querySelectorAll('input[data-klar-' + kind + ']').forEach(function (input) {
                if (input.value.trim()) {
                    written[input.getAttribute('data-klar-' + kind)] = input.value.trim();
                }
            });
            return written;
        }

        async send(what) {
            this.chosen = this.chosen || await this.document();
            if (!this.chosen) {
                return;
            }
            const asked = { document: this.chosen, issues: this.written('issue'), people: this.written('person'), replace: this.replace.checked };
            this.status.replaceChildren(dom.element('p', { text: AJS.I18n.getText('klar.exchange.in.working') }));
            const answer = await Klar.rest.post('exchange/' + what, asked);
            if (!answer.ok) {
                const faults = Object.entries((answer.body && answer.body.errors) || {}).map(([path, message]) => path + ': ' + message);
                this.wrong(faults.length ? faults : Klar.rest.messages(answer));
                return;
            }
            this.show(answer.body, asked);
        }

        show(report, asked) {
            const count = (what) => report.parts.reduce((sum, part) => sum + part.counts[what], 0);
            this.shown.replaceChildren(...[this.people(report, asked), ...report.parts.map((part) => this.part(part, asked))].filter((each) => each));
            if (report.done) {
                this.status.replaceChildren(dom.message('success', [dom.element('p', {
                    text: AJS.I18n.getText('klar.exchange.in.done', count('MADE'), count('REPLACED')) })]));
            } else {
                const anything = count('MADE') + count('REPLACED') > 0;
                this.status.replaceChildren(dom.message('info', [dom.element('p', { text: anything
                    ? AJS.I18n.getText('klar.exchange.in.shown') : AJS.I18n.getText('klar.exchange.in.nothing') }),
                    anything && dom.element('p', { class: 'klar-buttons' }, [dom.button(AJS.I18n.getText('klar.exchange.in.take'), () => this.send('import'))])]));
            }
            this.status.focus();
        }

        people(report, asked) {
            const unknown = report.people.filter((person) => !person.user || asked.people[person.name]);
            if (!unknown.length || report.done) {
                return null;
            }
            const help = dom.id();
            return dom.element('fieldset', { class: 'group', 'aria-describedby': help }, [
                dom.element('legend', {}, [dom.element('span', { text: AJS.I18n.getText('klar.exchange.in.people') })]),
                dom.element('p', { id: help, text: AJS.I18n.getText('klar.exchange.in.people.help') }),
                ...unknown.map((person) => this.input('person', person.name, AJS.I18n.getText('klar.exchange.in.person', person.name), asked.people[person.name]))]);
        }

        part(part, asked) {
            const name = part.issue ? (part.here && part.here !== part.issue ? AJS.I18n.getText('klar.exchange.in.into', part.issue, part.here) : part.issue)
                : AJS.I18n.getText('klar.exchange.in.municipality');
            const refused = part.refused.length > 0;
            return dom.element('section', { 'aria-label': name }, [
                dom.element('h3', { text: name }),
                refused && dom.message('warning', [dom.element('p', { text: AJS.I18n.getText('klar.exchange.in.refused') }),
                    dom.element('ul', {}, part.refused.map((fault) => dom.element('li', { text: (fault.field ? fault.field + ': ' : '') + fault.text })))]),
                part.issue && (refused || asked.issues[part.issue])
                    ? this.input('issue', part.issue, AJS.I18n.getText('klar.exchange.in.here', part.issue), asked.issues[part.issue]) : null,
                part.records.length ? this.table(part, name) : null]);
        }

        input(kind, name, label, value) {
            const id = dom.id();
            return dom.element('div', { class: 'field-group' }, [dom.element('label', { for: id, text: label }),
                dom.element('input', { type: 'text', class: 'text', id: id, value: value || '', autocomplete: 'off', ['data-klar-' + kind]: name })]);
        }

        table(part, name) {
            const head = [AJS.I18n.getText('klar.exchange.in.record'), AJS.I18n.getText('klar.exchange.in.what'), AJS.I18n.getText('klar.exchange.in.why')];
            return dom.element('details', {}, [
                dom.element('summary', { text: AJS.I18n.getText('klar.exchange.in.records', part.records.length) + this.summary(part) }),
                dom.element('div', { class: 'klar-scroll', tabindex: '0', role: 'group', 'aria-label': AJS.I18n.getText('klar.exchange.in.table', name) }, [
                    dom.element('table', { class: 'aui' }, [
                        dom.element('thead', {}, [dom.element('tr', {}, head.map((each) => dom.element('th', { scope: 'col', text: each })))]),
                        dom.element('tbody', {}, part.records.map((record) => dom.element('tr', {}, [
                            dom.element('td', { text: record.title }), dom.element('td', { text: record.whatText }), dom.element('td', { text: record.why || '' })])))])])]);
        }

        /** How many of each, in the words of the table. */
        summary(part) {
            const counted = new Map();
            part.records.forEach((record) => counted.set(record.whatText, (counted.get(record.whatText) || 0) + 1));
            return ': ' + [...counted].map(([what, count]) => what + ' ' + count).join(', ');
        }
    }

    AJS.toInit(function () {
        document.querySelectorAll('[data-klar-exchange]').forEach((place) => new Arrival(place));
    });
}(window.Klar));
