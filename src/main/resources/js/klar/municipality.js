/**
 * What the municipality shares, on the settings page: its committees in the element marked data-klar-committees, and each
 * record with a fixed key in an element marked data-klar-only with its kind, and with data-klar-key where there are several.
 */
(function (Klar) {
    'use strict';

    const dom = Klar.dom;

    class Committees {
        constructor(place) {
            this.table = dom.element('div', { class: 'klar-scroll' });
            this.slot = dom.element('div');
            this.add = dom.button(AJS.I18n.getText('klar.committees.add'), () => this.edit(null));
            this.status = dom.element('div', { role: 'status', class: 'klar-status' });
            place.replaceChildren(this.status, this.table, this.slot, dom.element('p', {}, [this.add]));
        }

        async load() {
            const [form, list] = await Promise.all([Klar.rest.get('forms/committees'), Klar.rest.get('committees')]);
            if (!form.ok || !list.ok) {
                this.fail(form.ok ? list : form);
                return;
            }
            const kinds = form.body.groups.flatMap((group) => group.fields).find((field) => field.name === 'kind').choices;
            this.kinds = new Map(kinds.map((choice) => [choice.value, choice.label]));
            this.show(list.body.entries);
        }

        show(entries) {
            if (!entries.length) {
                this.table.replaceChildren(dom.element('p', { class: 'klar-none', text: AJS.I18n.getText('klar.committees.none') }));
                return;
            }
            const heads = [AJS.I18n.getText('klar.committees.name'), AJS.I18n.getText('klar.committees.kind'),
                AJS.I18n.getText('klar.committees.area')].map((head) => dom.element('th', { scope: 'col', text: head }));
            heads.push(dom.element('th', { scope: 'col' }, [dom.element('span', { class: 'klar-hidden', text: AJS.I18n.getText('klar.dossier.actions') })]));
            this.table.replaceChildren(dom.element('table', { class: 'aui klar-table' }, [
                dom.element('thead', {}, [dom.element('tr', {}, heads)]),
                dom.element('tbody', {}, entries.map((entry) => this.row(entry)))]));
        }

        row(entry) {
            const name = entry.fields.name;
            return dom.element('tr', {}, [dom.element('td', { text: name }),
                dom.element('td', { text: this.kinds.get(entry.fields.kind) || entry.fields.kind }),
                dom.element('td', { text: entry.fields.area || AJS.I18n.getText('klar.committees.all') }),
                dom.element('td', { class: 'klar-actions' }, [
                    dom.button(AJS.I18n.getText('klar.dossier.edit'), () => this.edit(entry),
                        { class: 'aui-button aui-button-link', 'aria-label': AJS.I18n.getText('klar.dossier.edit') + ': ' + name }),
                    dom.button(AJS.I18n.getText('klar.dossier.remove'), () => this.remove(entry),
                        { class: 'aui-button aui-button-link', 'aria-label': AJS.I18n.getText('klar.dossier.remove') + ': ' + name })])]);
        }

        edit(entry) {
            Klar.form.open({
                slot: this.slot,
                kind: 'committees',
                record: entry ? 'committees/' + encodeURIComponent(entry.key) : '',
                list: 'committees',
                saved: () => this.done(AJS.I18n.getText('klar.dossier.saved')),
                closed: () => this.add.focus()
            });
        }

        async remove(entry) {
            const sure = await dom.ask(this.slot, AJS.I18n.getText('klar.committees.confirm', entry.fields.name),
                AJS.I18n.getText('klar.dossier.confirm.yes'), AJS.I18n.getText('klar.dossier.confirm.no'));
            if (!sure) {
                return;
            }
            const answer = await Klar.rest.remove('committees/' + encodeURIComponent(entry.key), entry.version);
            if (answer.ok) {
                this.done(AJS.I18n.getText('klar.dossier.removed'));
            } else {
                await this.load();
                this.fail(answer);
            }
        }

        async done(news) {
            await this.load();
            this.status.textContent = news;
            this.add.focus();
        }

        fail(answer) {
            this.slot.replaceChildren(dom.message('error',
                Klar.rest.messages(answer).map((sentence) => dom.element('p', { text: sentence })), { role: 'alert' }));
        }
    }

    /** A record with a fixed key: a button that opens its form in place. */
    class Only {
        constructor(place) {
            this.kind = place.dataset.klarOnly;
            this.extras = this.kind === 'gate-policies' ? Klar.policies.extras(place.dataset.klarKey) : [];
            this.record = this.kind + '/' + (place.dataset.klarKey || 'only');
            this.slot = dom.element('div');
            this.status = dom.element('div', { role: 'status', class: 'klar-status' });
            this.edit = dom.button(AJS.I18n.getText('klar.dossier.edit'), () => this.open(), {
                'aria-labelledby': place.parentElement.getAttribute('aria-labelledby') });
            place.replaceChildren(this.status, this.slot, dom.element('p', {}, [this.edit]));
        }

        open() {
            Klar.form.open({
                slot: this.slot,
                kind: this.kind,
                record: this.record,
                extras: this.extras,
                first: true,
                saved: (entry) => {
                    this.status.textContent = [AJS.I18n.getText('klar.dossier.saved'), ...(entry.warnings || [])].join(' ');
                    this.edit.focus();
                },
                closed: () => this.edit.focus()
            });
        }
    }

    AJS.toInit(function () {
        document.querySelectorAll('[data-klar-only]').forEach((place) => new Only(place));
        document.querySelectorAll('[data-klar-committees]').forEach((place) => new Committees(place).load());
    });
}(window.Klar));
