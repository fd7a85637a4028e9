/**
 * The fields of a form together, lists of items among them; a field is found by its path, such as sites[0].headcount.
 */
(function (Klar) {
    'use strict';

    const dom = Klar.dom;

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

        async settled() {
            await Promise.all(this.items.map((item) => item.fields.settled()));
        }

        async readable(values) {
            const probe = new Fields(this.field.items);
            const lines = await Promise.all((values || []).map((value) => probe.readable(value)));
            return lines.join('\n');
        }
    }

    function make(field) {
        return field.type === 'LIST' ? new Items(field) : Klar.inputs.make(field);
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

        /** Until what was typed last is looked up. */
        async settled() {
            await Promise.all(Array.from(this.controls.values()).map((control) => control.settled()));
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
