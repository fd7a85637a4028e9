/** A form in place for one record: filled in, saved, refused with what was typed still there. */
(function (Klar) {
    'use strict';

    const dom = Klar.dom;
    const schemas = new Map();

    /**
     * @param options.slot   where the form goes
     * @param options.kind   whose form it is, as REST calls it
     * @param options.issue  key of the implementation, whose other records it may refer to
     * @param options.entry  the record, where it is known already
     * @param options.record address of the record below /rest/klar/1/; empty for one to be added
     * @param options.list   address to add one at
     * @param options.first  whether the record may not be there yet though it has an address (a judgement, a plan)
     * @param options.title  what the form is about, where its kind does not say enough
     * @param options.extras what the form offers besides saving, each with a label and what it does with the form
     * @param options.field  path of the field to go to
     * @param options.saved  called with the saved entry
     * @param options.closed called when the form was closed without saving
     */
    async function open(options) {
        const already = options.slot.querySelector('form');
        if (already) {
            already.klarForm.go(options.field);
            return already.klarForm;
        }
        options.slot.replaceChildren(dom.element('p', { role: 'status', text: AJS.I18n.getText('klar.form.loading') }));
        const [schema, entry] = await Promise.all([fetchSchema(options.kind), fetchEntry(options)]);
        const failed = [schema, entry].find((answer) => answer && !answer.ok);
        if (failed) {
            options.slot.replaceChildren(dom.message('error',
                Klar.rest.messages(failed).map((sentence) => dom.element('p', { text: sentence })), { role: 'alert' }));
            return null;
        }
        const form = new Form(options, located(schema.body, options.issue), entry ? entry.body : { version: 0, fields: {} });
        options.slot.replaceChildren(form.node);
        form.go(options.field);
        return form;
    }

    async function fetchSchema(kind) {
        if (!schemas.has(kind)) {
            const answer = await Klar.rest.get('forms/' + kind);
            if (!answer.ok) {
                return answer;
            }
            schemas.set(kind, answer);
        }
        return schemas.get(kind);
    }

    /** The same form, with the addresses at which fields find the records that they can refer to. */
    function located(schema, issue) {
        const locate = (field) => Object.assign({}, field, field.items ? { items: field.items.map(locate) } : {},
            field.refersTo ? { source: source(field.refersTo, issue) } : {});
        return Object.assign({}, schema, { groups: schema.groups.map((group) => Object.assign({}, group, { fields: group.fields.map(locate) })) });
    }

    function source(refersTo, issue) {
        return ['committees', 'questions'].includes(refersTo) ? refersTo
            : 'implementations/' + encodeURIComponent(issue) + '/' + (refersTo === '*' ? 'titles' : refersTo);
    }

    async function fetchEntry(options) {
        if (options.entry) {
            return { ok: true, body: options.entry };
        }
        if (!options.record) {
            return null;
        }
        const answer = await Klar.rest.get(options.record);
        return answer.status === 404 && options.first ? null : answer;
    }

    class Form {
        constructor(options, schema, entry) {
            this.options = options;
            this.version = entry.version;
            this.fields = new Klar.fields.Fields(schema.groups.flatMap((group) => group.fields));
            this.messages = dom.element('div', { class: 'klar-messages' });
            this.saving = dom.element('span', { class: 'klar-saving', role: 'status' });
            this.node = this.build(options.title || schema.title, schema.groups);
            this.node.klarForm = this;
            this.fields.write(entry.fields);
            this.opened = this.fields.read();
        }

        build(title, groups) {
            const titleId = dom.id();
            return dom.element('form', { class: 'aui top-label klar-form', novalidate: true, 'aria-labelledby': titleId,
                onsubmit: (event) => {
                    event.preventDefault();
                    this.save();
                },
                onkeydown: (event) => {
                    if (event.key === 'Escape') {
                        this.cancel();
                    }
                } }, [
                dom.element('h4', { id: titleId, text: title }), this.contents(groups), this.messages,
                ...groups.map((group) => this.group(group)),
                dom.element('div', { class: 'buttons-container klar-save' }, [dom.element('div', { class: 'buttons' }, [
                    dom.element('button', { type: 'submit', class: 'aui-button aui-button-primary', text: AJS.I18n.getText('klar.form.save') }),
                    ...(this.options.extras || []).map((extra) => dom.button(extra.label, () => extra.run(this), { class: 'aui-button' })),
                    dom.button(AJS.I18n.getText('klar.form.cancel'), () => this.cancel(), { class: 'aui-button aui-button-link' }), this.saving])])
            ]);
        }

        /** A long form begins with the way to its parts. */
        contents(groups) {
            return groups.length < 5 ? null : dom.element('ul', { class: 'klar-contents' }, groups.map((group) =>
                dom.element('li', {}, [dom.button(group.label, () => this.go(group.fields[0].name), { class: 'aui-button aui-button-link' })])));
        }

        group(group) {
            const nodes = group.fields.map((field) => this.fields.controls.get(field.name).node);
            return group.label
                ? dom.element('fieldset', { class: 'klar-fieldset' }, [dom.element('legend', { text: group.label }), ...nodes])
                : dom.element('div', {}, nodes);
        }

        go(path) {
            this.fields.focus(path);
            document.activeElement.scrollIntoView({ block: 'center' });
        }

        get changed() {
            return JSON.stringify(this.fields.read()) !== JSON.stringify(this.opened);
        }

        async save() {
            if (this.busy) {
                return;
            }
            this.busy = true;
            this.saving.textContent = AJS.I18n.getText('klar.form.working');
            this.fields.clear();
            this.messages.replaceChildren();
            await this.fields.settled();
            const fields = this.fields.read();
            const answer = this.options.record
                ? await Klar.rest.put(this.options.record, { version: this.version, fields: fields })
                : await Klar.rest.post(this.options.list, { fields: fields });
            if (answer.ok) {
                // It stays in sight, done, until what it was about is there anew: the reader is never left with nothing.
                this.node.dataset.klarDone = 'true';
                await this.options.saved(answer.body);
                this.node.remove();
                return;
            }
            this.busy = false;
            this.saving.textContent = '';
            if (answer.status === 409) {
                this.tell(await Klar.conflict.settle(this, answer.body));
            } else {
                this.refused(answer);
            }
        }

        /** Faults stand beside their fields, and all together above with a link to each. */
        refused(answer) {
            const errors = Object.entries((answer.body && answer.body.errors) || {});
            const links = errors.map(([path, message]) => this.fault(path, message));
            const sentences = errors.length ? [AJS.I18n.getText('klar.form.faults')] : Klar.rest.messages(answer);
            this.tell(dom.message('error', [...sentences.map((sentence) => dom.element('p', { text: sentence })),
                links.length ? dom.element('ul', {}, links) : null], { role: 'alert', tabindex: '-1' }));
        }

        fault(path, message) {
            const where = this.fields.fault(path, message);
            if (!where) {
                return dom.element('li', { text: message });
            }
            return dom.element('li', {}, [dom.button(where.label + ': ' + message, where.go, { class: 'aui-button aui-button-link klar-mend' })]);
        }

        tell(message) {
            this.messages.replaceChildren(message);
            message.focus();
            message.scrollIntoView({ block: 'nearest' });
        }

        async cancel() {
            const drop = !this.changed || await dom.ask(this.node, AJS.I18n.getText('klar.form.discard'),
                AJS.I18n.getText('klar.form.discard.yes'), AJS.I18n.getText('klar.form.discard.no'));
            if (drop) {
                this.node.remove();
                this.options.closed();
            }
        }
    }

    Klar.form = { open: open };
}(window.Klar));
