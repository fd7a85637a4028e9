/**
 * The fields of a form, made from what REST says of them. Each can be read and written as the JSON that REST takes,
 * can say what is wrong with it, and can be gone to by its path, such as sites[0].headcount.
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

    /** A record of another kind: so far always one of the committees. */
    class Reference extends Single {
        input(attributes) {
            this.select = dom.element('select', Object.assign({ class: 'select long-field' }, attributes));
            this.loaded = Reference.entries(this.field.refersTo).then((entries) => this.fill(entries));
            return this.select;
        }

        static async entries(kind) {
            const answer = await Klar.rest.get(kind);
            return answer.ok ? answer.body.entries : [];
        }

        fill(entries) {
            const chosen = this.select.value || this.wanted || '';
            this.entries = entries;
            this.select.replaceChildren(dom.element('option', { value: '', text: AJS.I18n.getText('klar.form.none') }),
                ...entries.map((entry) => dom.element('option', { value: entry.key, text: entry.fields.name })));
            if (!entries.length) {
                this.node.append(dom.element('div', { class: 'description', text: AJS.I18n.getText('klar.form.committees.none') }));
            }
            this.write(chosen);
        }

        write(value) {
            this.wanted = value || '';
            if (this.wanted && !Array.from(this.select.options).some((option) => option.value === this.wanted)) {
                this.select.append(dom.element('option', { value: this.wanted,
                    text: this.entries ? AJS.I18n.getText('klar.form.reference.gone') : '…' }));
            }
            this.select.value = this.wanted;
        }

        read() {
            return this.select.value || undefined;
        }

        async readable(value) {
            await this.loaded;
            const entry = this.entries.find((each) => each.key === value);
            return entry ? entry.fields.name : value ? AJS.I18n.getText('klar.form.reference.gone') : '';
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

    /** Several items of the same fields, each with a button that removes it. */
    class Items {
        constructor(field) {
            this.field = field;
            this.items = [];
            this.id = dom.id();
            this.list = dom.element('div', { class: 'klar-items' });
            this.none = dom.element('p', { class: 'klar-none', text: AJS.I18n.getText('klar.form.noItems') });
            this.add = dom.button(AJS.I18n.getText('klar.form.add', field.label), () => {
                this.append({}).focus('');
                this.add.dispatchEvent(new Event('change', { bubbles: true }));
            });
            this.error = dom.element('div', { class: 'error', id: this.id + '-error', hidden: true });
            this.node = dom.element('fieldset', { class: 'klar-list', 'aria-describedby': this.id + '-error' }, [
                dom.element('legend', { text: field.label }),
                field.help ? dom.element('div', { class: 'description', text: field.help }) : null,
                this.none, this.list, this.error, dom.element('p', {}, [this.add])
            ]);
        }

        append(value) {
            const fields = new Fields(this.field.items);
            const item = { fields: fields, focus: (path) => fields.focus(path) };
            item.legend = dom.element('legend');
            item.remove = dom.button('', () => this.drop(item), { class: 'aui-button aui-button-link' });
            item.node = dom.element('fieldset', { class: 'klar-item' }, [item.legend, fields.node, item.remove]);
            fields.write(value);
            this.items.push(item);
            this.list.append(item.node);
            this.number();
            return item;
        }

        drop(item) {
            this.items.splice(this.items.indexOf(item), 1);
            item.node.remove();
            this.number();
            this.add.focus();
            this.add.dispatchEvent(new Event('change', { bubbles: true }));
        }

        number() {
            this.none.hidden = this.items.length > 0;
            this.items.forEach((item, at) => {
                item.legend.textContent = AJS.I18n.getText('klar.form.item', this.field.label, at + 1);
                item.remove.textContent = AJS.I18n.getText('klar.form.remove', at + 1);
                item.remove.setAttribute('aria-label', item.remove.textContent + ': ' + this.field.label);
            });
        }

        read() {
            return this.items.length ? this.items.map((item) => item.fields.read()) : undefined;
        }

        write(values) {
            this.items = [];
            this.list.replaceChildren();
            (values || []).forEach((value) => this.append(value));
            this.number();
        }

        /** A path within is [index].field; without one the first item, or the button that adds one. */
        within(path) {
            const match = /^\[(\d+)\]\.?(.*)$/.exec(path || '');
            return match && this.items[match[1]] ? { item: this.items[match[1]], rest: match[2] } : null;
        }

        focus(path) {
            const found = this.within(path);
            if (found) {
                found.item.fields.focus(found.rest);
            } else if (this.items.length) {
                this.items[0].focus('');
            } else {
                this.add.focus();
            }
        }

        fault(path, message) {
            const found = this.within(path);
            if (found && found.rest) {
                const where = found.item.fields.fault(found.rest, message);
                return where && { label: found.item.legend.textContent + ', ' + where.label, go: where.go };
            }
            this.error.textContent = message;
            this.error.hidden = false;
            return { label: this.field.label, go: () => this.focus(path) };
        }

        clear() {
            this.error.hidden = true;
            this.items.forEach((item) => item.fields.clear());
        }

        async readable(values) {
            const probe = new Fields(this.field.items);
            const lines = await Promise.all((values || []).map((value) => probe.readable(value)));
            return lines.join('\n');
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
            case 'REFERENCE': return new Reference(field);
            case 'LIST': return new Items(field);
            default: return new Line(field);
        }
    }

    /** Some fields together. */
    class Fields {
        constructor(fields) {
            this.controls = new Map(fields.map((field) => [field.name, make(field)]));
            this.node = dom.element('div', { class: 'klar-fields' }, Array.from(this.controls.values()).map((control) => control.node));
        }

        read() {
            const values = {};
            this.controls.forEach(function (control, name) {
                const value = control.read();
                if (value !== undefined) {
                    values[name] = value;
                }
            });
            return values;
        }

        write(values) {
            this.controls.forEach((control, name) => control.write((values || {})[name]));
        }

        find(path) {
            const match = /^([^.[]+)(.*)$/.exec(path || '');
            const control = match && this.controls.get(match[1]);
            return control ? { control: control, rest: match[2] } : null;
        }

        focus(path) {
            const found = this.find(path) || { control: this.controls.values().next().value, rest: '' };
            found.control.focus(found.rest);
        }

        /** Shows a fault beside its field; null where no field has that name. */
        fault(path, message) {
            const found = this.find(path);
            return found ? found.control.fault(found.rest, message) : null;
        }

        clear() {
            this.controls.forEach((control) => control.clear());
        }

        async readable(values) {
            const parts = await Promise.all(Array.from(this.controls).map(async function ([name, control]) {
                const value = (values || {})[name];
                return value === undefined || value === null ? '' : control.field.label + ': ' + await control.readable(value);
            }));
            return parts.filter(Boolean).join(' · ');
        }
    }

    Klar.fields = { Fields: Fields };
}(window.Klar));
