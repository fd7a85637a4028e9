/** Who is told of gates that change: receivers with how each does, and a form in place for one at a time. */
(function (Klar) {
    'use strict';

    const dom = Klar.dom;
    const PATH = 'settings/webhooks';
    const LOOKS = { DELIVERED: 'aui-lozenge-success', REFUSED: 'aui-lozenge-error', FAILED: 'aui-lozenge-moved', MISCONFIGURED: 'aui-lozenge-error', GONE: 'aui-lozenge-error' };

    /** What one is to be; a new one where there is none yet. */
    class Form {
        constructor(page, webhook, done) {
            this.page = page;
            this.webhook = webhook;
            this.done = done;
            this.errors = new Map();
            const given = webhook || { address: 'https://', on: true };
            this.address = dom.element('input', { type: 'text', class: 'text full-width-field', id: dom.id(), value: given.address, maxlength: 500, autocomplete: 'off', spellcheck: 'false' });
            this.unencrypted = this.box(given.unencrypted);
            this.on = this.box(given.on);
            this.gates = page.gates.map((gate) => [gate.id, this.box(!given.gates || given.gates.includes(gate.id))]);
            this.status = dom.element('div', { class: 'klar-status', role: 'status' });
            this.node = dom.element('form', { class: 'aui top-label', onsubmit: (event) => {
                event.preventDefault();
                this.save();
            } }, [
                this.field('address', this.address, AJS.I18n.getText('klar.webhooks.address'), AJS.I18n.getText('klar.webhooks.address.help')),
                this.checkbox('unencrypted', this.unencrypted, AJS.I18n.getText('klar.webhooks.unencrypted'), AJS.I18n.getText('klar.webhooks.unencrypted.help')),
                dom.element('fieldset', { class: 'group' }, [dom.element('legend', {}, [dom.element('span', { text: AJS.I18n.getText('klar.webhooks.gates') })]),
                    ...this.gates.map(([id, box]) => this.checkbox(null, box, page.gates.find((gate) => gate.id === id).name)), this.error('gates', this.gates[0][1])]),
                this.checkbox('on', this.on, AJS.I18n.getText('klar.webhooks.on'), AJS.I18n.getText('klar.webhooks.on.help')),
                this.status,
                dom.element('p', { class: 'klar-buttons' }, [
                    dom.element('button', { type: 'submit', class: 'aui-button aui-button-primary', text: AJS.I18n.getText('klar.webhooks.save') }),
                    dom.button(AJS.I18n.getText('klar.webhooks.cancel'), () => done(null))])
            ]);
        }

        box(checked) {
            return dom.element('input', { type: 'checkbox', class: 'checkbox', id: dom.id(), checked: Boolean(checked) });
        }

        /** Says what is wrong beside the field, and to a screen reader with it. */
        error(name, input) {
            const node = dom.element('div', { class: 'error', id: dom.id() });
            this.errors.set(name, { node: node, input: input });
            input.setAttribute('aria-describedby', ((input.getAttribute('aria-describedby') || '') + ' ' + node.id).trim());
            return node;
        }

        field(name, input, label, help) {
            const described = dom.element('div', { class: 'description', id: dom.id(), text: help });
            input.setAttribute('aria-describedby', described.id);
            return dom.element('div', { class: 'field-group' }, [dom.element('label', { for: input.id, text: label }), input, described, this.error(name, input)]);
        }

        checkbox(name, input, label, help) {
            const described = help && dom.element('div', { class: 'description', id: dom.id(), text: help });
            if (described) {
                input.setAttribute('aria-describedby', described.id);
            }
            return dom.element('div', { class: 'checkbox' }, [input, dom.element('label', { for: input.id, text: label }), described, name && this.error(name, input)]);
        }

        read() {
            const chosen = this.gates.filter(([, box]) => box.checked).map(([id]) => id);
            const body = { address: this.address.value, unencrypted: this.unencrypted.checked, on: this.on.checked };
            if (chosen.length < this.gates.length) {
                body.gates = chosen;
            }
            return this.webhook ? Object.assign(body, { version: this.webhook.version }) : body;
        }

        async save() {
            this.errors.forEach(({ node, input }) => {
                node.textContent = '';
                input.removeAttribute('aria-invalid');
            });
            this.status.textContent = AJS.I18n.getText('klar.webhooks.working');
            const answer = this.webhook ? await Klar.rest.put(PATH + '/' + this.webhook.key, this.read()) : await Klar.rest.post(PATH, this.read());
            if (answer.ok) {
                this.done(answer.body);
                return;
            }
            const faults = Object.entries((answer.body && answer.body.errors) || {}).filter(([name]) => this.errors.has(name));
            this.status.replaceChildren(...(faults.length ? [] : [problem(Klar.rest.messages(answer))]));
            faults.forEach(([name, message]) => {
                this.errors.get(name).node.textContent = message;
                this.errors.get(name).input.setAttribute('aria-invalid', 'true');
            });
            if (faults.length) {
                this.errors.get(faults[0][0]).input.focus();
            }
        }
    }

    function problem(sentences) {
        return dom.message('error', sentences.map((sentence) => dom.element('p', { text: sentence })), { role: 'alert' });
    }

    class Page {
        constructor(place) {
            this.status = dom.element('div', { class: 'klar-status', role: 'status', tabindex: '-1' });
            this.list = dom.element('div');
            place.replaceChildren(this.status, this.list);
        }

        /** Says it above all receivers, and goes there. */
        tell(children) {
            this.status.replaceChildren(...children);
            this.status.focus();
        }

        async load() {
            const answer = await Klar.rest.get(PATH);
            if (!answer.ok) {
                this.tell([problem(Klar.rest.messages(answer))]);
                return;
            }
            this.gates = answer.body.gates;
            const { webhooks, most } = answer.body;
            const add = dom.element('div', { class: 'klar-webhooks-add' });
            this.list.replaceChildren(...webhooks.map((webhook) => this.section(webhook)),
                ...(webhooks.length ? [] : [dom.element('p', { text: AJS.I18n.getText('klar.webhooks.none') })]),
                webhooks.length < most ? add : dom.element('p', { text: AJS.I18n.getText('klar.webhooks.full', most) }));
            this.closed(add, [dom.button(AJS.I18n.getText('klar.webhooks.add'), () => this.open(add, null))]);
        }

        /** Buttons in the place of a form. */
        closed(place, buttons) {
            place.replaceChildren(dom.element('p', { class: 'klar-buttons' }, buttons));
        }

        open(place, webhook) {
            this.status.replaceChildren();
            const form = new Form(this, webhook, async (saved) => {
                await this.load();
                if (saved) {
                    this.tell([dom.message('success', [dom.element('p', { text: AJS.I18n.getText('klar.webhooks.saved') })]), this.secret(saved)].filter((each) => each));
                }
            });
            place.replaceChildren(form.node);
            form.address.focus();
        }

        /** Shown this once. */
        secret(saved) {
            if (!saved.secret) {
                return null;
            }
            const help = dom.element('div', { class: 'description', id: dom.id(), text: AJS.I18n.getText('klar.webhooks.secret.once') });
            const input = dom.element('input', { type: 'text', class: 'text full-width-field', id: dom.id(), value: saved.secret, readonly: true, 'aria-describedby': help.id, onfocus: () => input.select() });
            return dom.element('form', { class: 'aui top-label', onsubmit: (event) => event.preventDefault() }, [
                dom.element('div', { class: 'field-group' }, [dom.element('label', { for: input.id, text: AJS.I18n.getText('klar.webhooks.secret') }), input, help])]);
        }

        section(webhook) {
            const place = dom.element('div');
            const named = (text) => ({ 'aria-label': AJS.I18n.getText('klar.webhooks.of', text, webhook.address) });
            const act = (text, run) => dom.button(text, run, named(text));
            const names = this.gates.filter((gate) => !webhook.gates || webhook.gates.includes(gate.id)).map((gate) => gate.name);
            this.closed(place, [
                act(AJS.I18n.getText('klar.webhooks.change'), () => this.open(place, webhook)),
                act(AJS.I18n.getText('klar.webhooks.try'), () => this.attempt(webhook)),
                act(AJS.I18n.getText('klar.webhooks.renew'), () => this.renew(place, webhook)),
                act(AJS.I18n.getText('klar.webhooks.remove'), () => this.remove(place, webhook))]);
            return dom.element('section', { 'aria-label': webhook.address }, [
                dom.element('h2', { text: webhook.address }),
                dom.element('p', {}, [dom.element('span', { class: 'aui-lozenge ' + (LOOKS[webhook.state] || ''), text: webhook.stateText })]),
                dom.element('ul', { class: 'klar-lines' }, [AJS.I18n.getText('klar.webhooks.gates.some', webhook.gates ? names.join(', ') : AJS.I18n.getText('klar.webhooks.gates.all')),
                    ...webhook.lines].map((line) => dom.element('li', { text: line }))),
                place]);
        }

        async attempt(webhook) {
            this.tell([dom.element('p', { text: AJS.I18n.getText('klar.webhooks.trying') })]);
            const answer = await Klar.rest.post(PATH + '/' + webhook.key + '/trial', {});
            if (!answer.ok) {
                this.tell([problem(Klar.rest.messages(answer))]);
            } else if (answer.body.kind === 'DELIVERED') {
                this.tell([dom.message('success', [dom.element('p', { text: AJS.I18n.getText('klar.webhooks.tried', answer.body.text) })])]);
            } else {
                this.tell([problem([AJS.I18n.getText('klar.webhooks.tried.not', answer.body.text)])]);
            }
        }

        async renew(place, webhook) {
            if (await dom.ask(place, AJS.I18n.getText('klar.webhooks.renew.sure', webhook.address), AJS.I18n.getText('klar.webhooks.yes.renew'), AJS.I18n.getText('klar.webhooks.no'))) {
                const answer = await Klar.rest.post(PATH + '/' + webhook.key + '/secret', { version: webhook.version });
                await this.after(answer, () => [this.secret(answer.body)]);
            }
        }

        async remove(place, webhook) {
            if (await dom.ask(place, AJS.I18n.getText('klar.webhooks.remove.sure', webhook.address), AJS.I18n.getText('klar.webhooks.yes.remove'), AJS.I18n.getText('klar.webhooks.no'))) {
                await this.after(await Klar.rest.remove(PATH + '/' + webhook.key, webhook.version),
                    () => [dom.message('success', [dom.element('p', { text: AJS.I18n.getText('klar.webhooks.removed') })])]);
            }
        }

        /** As it is now, whoever was first. */
        async after(answer, news) {
            await this.load();
            this.tell(answer.ok ? news() : [problem(Klar.rest.messages(answer))]);
        }
    }

    AJS.toInit(function () {
        document.querySelectorAll('[data-klar-webhooks]').forEach((place) => new Page(place).load());
    });
}(window.Klar));
