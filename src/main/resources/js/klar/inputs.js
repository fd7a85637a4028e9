/**
 * Fields with one input, made from what REST says of them. Each can be read and written as the JSON that REST takes,
 * can say what is wrong with it, and can be gone to.
 */
(function (Klar) {
    'use strict';

    const dom = Klar.dom;

    /** A field with one input. */
    class Single {
        constructor(field) {
            this.field = field;
            this.id = dom.id();
            this.errorId = this.id + '-error';
            this.helpId = this.id + '-help';
            this.node = dom.element('div', { class: 'field-group' }, [
                this.label(), this.input(this.attributes()), this.help(),
                dom.element('div', { class: 'error', id: this.errorId, hidden: true })
            ]);
        }

        label() {
            return dom.element('label', { for: this.id }, [this.field.label, this.field.required
                ? dom.element('span', { class: 'aui-icon icon-required', text: AJS.I18n.getText('klar.form.required') }) : null]);
        }

        attributes() {
            return { id: this.id, 'aria-describedby': (this.field.help ? this.helpId + ' ' : '') + this.errorId,
                'aria-required': this.field.required ? 'true' : null };
        }

        help() {
            return this.field.help ? dom.element('div', { class: 'description', id: this.helpId, text: this.field.help }) : null;
        }

        get target() {
            return this.node.querySelector('#' + this.id);
        }

        read() {
            return this.target.value.trim() === '' ? undefined : this.target.value;
        }

        write(value) {
            this.target.value = value === undefined || value === null ? '' : value;
        }

        focus() {
            this.target.focus();
        }

        /** Shows what is wrong; says where, for the summary. */
        fault(path, message) {
            const error = this.node.querySelector('.error');
            error.textContent = message;
            error.hidden = false;
            this.target.setAttribute('aria-invalid', 'true');
            return { label: this.field.label, go: () => this.focus() };
        }

        clear() {
            this.node.querySelector('.error').hidden = true;
            this.target.removeAttribute('aria-invalid');
        }

        async readable(value) {
            return value === undefined || value === null ? '' : String(value);
        }

        /** Until what was typed last is looked up; most fields look nothing up. */
        async settled() {
            return undefined;
        }
    }

    class Line extends Single {
        input(attributes) {
            return this.field.lines
                ? dom.element('textarea', Object.assign({ class: 'textarea full-width-field', rows: 3 }, attributes))
                : dom.element('input', Object.assign({ type: 'text', class: 'text full-width-field' }, attributes));
        }
    }

    class Figure extends Single {
        input(attributes) {
            return dom.element('input', Object.assign({ type: 'text', class: 'text short-field',
                inputmode: this.field.type === 'NUMBER' ? 'numeric' : 'decimal' }, attributes));
        }

        /** A comma is a decimal point to a Dane. What is no number goes as it is, for REST to say so. */
        read() {
            const typed = super.read();
            const figure = typed === undefined ? NaN : Number(typed.trim().replace(',', '.'));
            return Number.isFinite(figure) ? figure : typed;
        }

        async readable(value) {
            return typeof value === 'number' ? value.toLocaleString(document.documentElement.lang || undefined) : String(value || '');
        }
    }

    class Day extends Single {
        input(attributes) {
            return dom.element('input', Object.assign({ type: 'date', class: 'text medium-field' }, attributes));
        }

        /** A half-typed date has no value; without this it would be lost in silence. */
        read() {
            return this.target.validity.badInput ? '?' : super.read();
        }

        async readable(value) {
            return value ? new Date(value + 'T00:00').toLocaleDateString(document.documentElement.lang || undefined,
                { dateStyle: 'medium' }) : '';
        }
    }

    class Choice extends Single {
        input(attributes) {
            return dom.element('select', Object.assign({ class: 'select long-field' }, attributes),
                [dom.element('option', { value: '', text: AJS.I18n.getText('klar.form.none') })].concat(this.options().map((option) =>
                    dom.element('option', { value: option.value, text: option.label }))));
        }

        options() {
            return this.field.choices;
        }

        async readable(value) {
            const choice = this.options().find((option) => option.value === String(value));
            return choice ? choice.label : String(value === undefined || value === null ? '' : value);
        }
    }

    class YesNo extends Choice {
        options() {
            return [{ value: 'true', label: AJS.I18n.getText('klar.yes') }, { value: 'false', label: AJS.I18n.getText('klar.no') }];
        }

        read() {
            return super.read() === undefined ? undefined : super.read() === 'true';
        }

        write(value) {
            super.write(value === undefined || value === null ? '' : String(value));
        }
    }

    class Person extends Single {
        input(attributes) {
            this.picker = new Klar.people.Picker(attributes);
            return this.picker.node;
        }

        help() {
            return dom.element('div', { class: 'description', id: this.helpId, text: this.field.help || AJS.I18n.getText('klar.form.user.hint') });
        }

        attributes() {
            return Object.assign(super.attributes(), { 'aria-describedby': this.helpId + ' ' + this.errorId });
        }

        read() {
            return this.picker.read() || undefined;
        }

        write(value) {
            this.picker.write(value);
        }

        readable(value) {
            return value ? Klar.people.name(value) : Promise.resolve('');
        }
    }

    /** A Jira issue, typed by its key and known by its id. */
    class IssueKey extends Single {
        input(attributes) {
            return dom.element('input', Object.assign({ type: 'text', class: 'text medium-field', placeholder: 'ABC-123',
                autocapitalize: 'characters', spellcheck: 'false', onchange: () => this.look() }, attributes));
        }

        static async find(issue) {
            const answer = await Klar.rest.jira('issue/' + encodeURIComponent(issue) + '?fields=summary');
            return answer.ok ? { id: Number(answer.body.id), key: answer.body.key } : null;
        }

        look() {
            const typed = this.target.value.trim();
            if (typed && typed !== this.shown) {
                this.looking = IssueKey.find(typed.toUpperCase()).then((found) => found && typed === this.target.value.trim() && this.show(found));
            }
        }

        show(found) {
            this.issue = found.id;
            this.shown = found.key;
            this.target.value = found.key;
        }

        async settled() {
            this.look();
            await this.looking;
        }

        /** Letters that lead to no issue go as they are, for REST to say so. */
        read() {
            const typed = this.target.value.trim();
            return typed === '' ? undefined : typed === this.shown ? this.issue : typed;
        }

        write(value) {
            this.issue = value;
            this.shown = value ? String(value) : '';
            this.target.value = this.shown;
            if (value) {
                this.looking = IssueKey.find(value).then((found) => found && this.issue === value && this.show(found));
            }
        }

        async readable(value) {
            const found = value && await IssueKey.find(value);
            return found ? found.key : String(value || '');
        }
    }

    /** A record of another kind, or any record of the implementation. */
    class Reference extends Single {
        input(attributes) {
            this.select = dom.element('select', Object.assign({ class: 'select long-field' }, attributes));
            this.loaded = this.entries().then((entries) => this.fill(entries));
            return this.select;
        }

        async entries() {
            const answer = await Klar.rest.get(this.field.source);
            return !answer.ok ? [] : answer.body.titles
                ? answer.body.titles.map((title) => ({ value: title.record, label: title.kind + ': ' + title.title }))
                : answer.body.entries.map((entry) => ({ value: entry.key, label: entry.title }));
        }

        fill(entries) {
            const chosen = this.select.value || this.wanted || '';
            this.known = entries;
            this.select.replaceChildren(dom.element('option', { value: '', text: AJS.I18n.getText('klar.form.none') }),
                ...entries.map((entry) => dom.element('option', { value: entry.value, text: entry.label })));
            if (!entries.length) {
                this.node.append(dom.element('div', { class: 'description', text: this.field.refersTo === 'committees'
                    ? AJS.I18n.getText('klar.form.committees.none') : AJS.I18n.getText('klar.form.reference.none') }));
            }
            this.write(chosen);
        }

        write(value) {
            this.wanted = value || '';
            if (this.wanted && !Array.from(this.select.options).some((option) => option.value === this.wanted)) {
                this.select.append(dom.element('option', { value: this.wanted,
                    text: this.known ? AJS.I18n.getText('klar.form.reference.gone') : '…' }));
            }
            this.select.value = this.wanted;
        }

        read() {
            return this.select.value || undefined;
        }

        async readable(value) {
            await this.loaded;
            const entry = this.known.find((each) => each.value === value);
            return entry ? entry.label : value ? AJS.I18n.getText('klar.form.reference.gone') : '';
        }
    }

    /** What Klar fills in itself: shown, never sent. */
    class Stamped extends Single {
        input(attributes) {
            return dom.element('output', { id: attributes.id, class: 'field-value' });
        }

        label() {
            return dom.element('span', { class: 'klar-label', text: this.field.label });
        }

        read() {
            return undefined;
        }

        write(value) {
            const one = make(Object.assign({}, this.field, { stamped: false }));
            this.node.hidden = !value;
            one.readable(value).then((words) => {
                this.target.textContent = words;
            });
        }
    }

    function make(field) {
        if (field.stamped) {
            return new Stamped(field);
        }
        switch (field.type) {
            case 'NUMBER':
            case 'DECIMAL': return new Figure(field);
            case 'DATE': return new Day(field);
            case 'YES_NO': return new YesNo(field);
            case 'CHOICE': return new Choice(field);
            case 'USER': return new Person(field);
            case 'ISSUE': return new IssueKey(field);
            case 'REFERENCE': return new Reference(field);
            default: return new Line(field);
        }
    }

    Klar.inputs = { make: make };
}(window.Klar));
