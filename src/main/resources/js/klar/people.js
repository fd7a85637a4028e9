/** Finds Jira's users, and lets one be picked: a combobox with a list, by mouse, keyboard or screen reader. */
(function (Klar) {
    'use strict';

    const dom = Klar.dom;
    const WAIT = 200;
    const names = new Map();

    /** The name of a user; the key itself for one who is gone. */
    async function name(key) {
        if (!names.has(key)) {
            const answer = await Klar.rest.jira('user?key=' + encodeURIComponent(key));
            names.set(key, answer.ok ? answer.body.displayName : key);
        }
        return names.get(key);
    }

    async function find(letters) {
        const answer = await Klar.rest.jira('user/picker?maxResults=10&query=' + encodeURIComponent(letters));
        const users = answer.ok ? answer.body.users : [];
        users.forEach((user) => names.set(user.key, user.displayName));
        return users;
    }

    class Picker {
        /** @param attributes for the input: id, aria-describedby and the like */
        constructor(attributes) {
            this.key = '';
            this.shown = '';
            this.active = -1;
            this.users = [];
            const listId = dom.id();
            this.list = dom.element('ul', { id: listId, role: 'listbox', class: 'klar-people', hidden: true,
                'aria-label': AJS.I18n.getText('klar.form.choose') });
            this.status = dom.element('span', { class: 'klar-hidden', role: 'status' });
            this.input = dom.element('input', Object.assign({ type: 'text', class: 'text long-field', autocomplete: 'off',
                role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': listId }, attributes));
            this.node = dom.element('div', { class: 'klar-picker' }, [this.input, this.list, this.status]);
            this.input.addEventListener('input', () => this.typed());
            this.input.addEventListener('keydown', (event) => this.keyed(event));
            // Typing then replaces the name that is there, rather than lengthening it.
            this.input.addEventListener('focus', () => this.input.select());
            this.input.addEventListener('blur', () => this.close());
        }

        /** The key picked, empty where nobody is. Letters that were never turned into a person are handed on as they are. */
        read() {
            const typed = this.input.value.trim();
            return typed === this.shown ? this.key : typed;
        }

        write(key) {
            this.key = key || '';
            this.show(this.key);
            if (this.key) {
                name(this.key).then((found) => this.key === key && this.show(found));
            }
        }

        show(text) {
            this.shown = text;
            this.input.value = text;
        }

        typed() {
            clearTimeout(this.timer);
            const letters = this.input.value.trim();
            if (!letters) {
                this.key = '';
                this.shown = '';
                this.close();
                return;
            }
            this.timer = setTimeout(() => find(letters).then((users) => letters === this.input.value.trim() && this.open(users)), WAIT);
        }

        open(users) {
            this.users = users;
            this.active = -1;
            this.list.replaceChildren(...users.map((user, at) => this.option(user, at)));
            this.list.hidden = users.length === 0;
            this.input.setAttribute('aria-expanded', String(users.length > 0));
            this.status.textContent = users.length
                ? AJS.I18n.getText('klar.form.user.some', users.length) : AJS.I18n.getText('klar.form.user.none');
        }

        option(user, at) {
            return dom.element('li', { id: this.list.id + '-' + at, role: 'option', text: user.displayName,
                'aria-selected': 'false',
                // The field would lose focus, and the list close, before a click came through.
                onmousedown: (event) => {
                    event.preventDefault();
                    this.pick(at);
                } });
        }

        keyed(event) {
            const open = !this.list.hidden;
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                if (open) {
                    event.preventDefault();
                    const step = event.key === 'ArrowDown' ? 1 : -1;
                    this.mark((this.active + step + this.users.length) % this.users.length);
                }
            } else if (event.key === 'Enter' && open) {
                event.preventDefault();
                this.pick(Math.max(this.active, 0));
            } else if (event.key === 'Escape' && open) {
                event.stopPropagation();
                this.close();
            }
        }

        mark(at) {
            this.active = at;
            Array.from(this.list.children).forEach(function (option, index) {
                option.setAttribute('aria-selected', String(index === at));
                option.classList.toggle('klar-active', index === at);
            });
            this.input.setAttribute('aria-activedescendant', this.list.children[at].id);
            this.list.children[at].scrollIntoView({ block: 'nearest' });
        }

        pick(at) {
            const user = this.users[at];
            this.key = user.key;
            this.show(user.displayName);
            this.close();
            this.status.textContent = AJS.I18n.getText('klar.form.user.chosen', user.displayName);
            this.input.dispatchEvent(new Event('change', { bubbles: true }));
        }

        close() {
            this.list.hidden = true;
            this.input.setAttribute('aria-expanded', 'false');
            this.input.removeAttribute('aria-activedescendant');
        }
    }

    Klar.people = { name: name, Picker: Picker };
}(window.Klar));
