/**
 * What the municipality shares, on the settings page: its lists in elements marked data-klar-list with their kind, and each
 * record with a fixed key in an element marked data-klar-only with its kind, and with data-klar-key where there are several.
 */
(function (Klar) {
    'use strict';

    const dom = Klar.dom;

    const CHOICE = (form, name) => new Map(form.groups.flatMap((group) => group.fields).find((field) => field.name === name).choices
        .map((choice) => [choice.value, choice.label]));

    /** A day as the reader writes it; empty where there is none. */
    const day = (iso) => iso && new Date(iso).toLocaleDateString(document.documentElement.lang || undefined, { dateStyle: 'medium', timeZone: 'UTC' });

    /** What stands in each list: its columns, and its own words. */
    const LISTS = {
        committees: {
            columns: (form) => {
                const kinds = CHOICE(form, 'kind');
                return [[AJS.I18n.getText('klar.committees.name'), (fields) => fields.name],
                    [AJS.I18n.getText('klar.committees.kind'), (fields) => kinds.get(fields.kind) || fields.kind],
                    [AJS.I18n.getText('klar.committees.area'), (fields) => fields.area || AJS.I18n.getText('klar.committees.all')]];
            },
            add: () => AJS.I18n.getText('klar.committees.add'),
            none: () => AJS.I18n.getText('klar.committees.none'),
            confirm: (name) => AJS.I18n.getText('klar.committees.confirm', name)
        },
        meetings: {
            order: (one, other) => one.fields.heldOn.localeCompare(other.fields.heldOn),
            columns: async () => {
                const list = await Klar.rest.get('committees');
                const names = new Map((list.ok ? list.body.entries : []).map((entry) => [entry.key, entry.fields.name]));
                return [[AJS.I18n.getText('klar.meetings.heldOn'), (fields) => day(fields.heldOn)],
                    [AJS.I18n.getText('klar.meetings.committee'), (fields) => names.get(fields.committee) || AJS.I18n.getText('klar.meetings.gone')],
                    [AJS.I18n.getText('klar.meetings.itemsBy'), (fields) => day(fields.itemsBy) || AJS.I18n.getText('klar.meetings.usual')],
                    [AJS.I18n.getText('klar.meetings.agendaOn'), (fields) => day(fields.agendaOn) || AJS.I18n.getText('klar.meetings.usual')]];
            },
            add: () => AJS.I18n.getText('klar.meetings.add'),
            none: () => AJS.I18n.getText('klar.meetings.none'),
            confirm: (name) => AJS.I18n.getText('klar.meetings.confirm', name)
        },
        questions: {
            columns: (form) => {
                const gates = CHOICE(form, 'gate');
                const demands = CHOICE(form, 'demand');
                return [[AJS.I18n.getText('klar.questions.danish'), (fields) => fields.danish],
                    [AJS.I18n.getText('klar.questions.gate'), (fields) => gates.get(fields.gate) || fields.gate],
                    [AJS.I18n.getText('klar.questions.demand'), (fields) => demands.get(fields.demand) || fields.demand]];
            },
            add: () => AJS.I18n.getText('klar.questions.add'),
            none: () => AJS.I18n.getText('klar.questions.none'),
            confirm: (name) => AJS.I18n.getText('klar.questions.confirm', name)
        }
    };

    /** Records of one kind in a table; the first column says what one is called. */
    class List {
        constructor(place) {
            this.kind = place.dataset.klarList;
            this.own = LISTS[this.kind];
            this.table = dom.element('div', { class: 'klar-scroll' });
            this.slot = dom.element('div');
            this.add = dom.button(this.own.add(), () => this.edit(null));
            this.status = dom.element('div', { role: 'status', class: 'klar-status' });
            place.replaceChildren(this.status, this.table, this.slot, dom.element('p', {}, [this.add]));
        }

        async load() {
            const [form, list] = await Promise.all([Klar.rest.get('forms/' + this.kind), Klar.rest.get(this.kind)]);
            if (!form.ok || !list.ok) {
                this.fail(form.ok ? list : form);
                return;
            }
            this.warnings = list.body.warnings || [];
            this.columns = await this.own.columns(form.body);
            this.show(this.own.order ? list.body.entries.sort(this.own.order) : list.body.entries);
        }

        show(entries) {
            if (!entries.length) {
                this.table.replaceChildren(dom.element('p', { class: 'klar-none', text: this.own.none() }));
                return;
            }
            const heads = this.columns.map(([head]) => dom.element('th', { scope: 'col', text: head }));
            heads.push(dom.element('th', { scope: 'col' }, [dom.element('span', { class: 'klar-hidden', text: AJS.I18n.getText('klar.dossier.actions') })]));
            this.table.replaceChildren(dom.element('table', { class: 'aui klar-table' }, [
                dom.element('thead', {}, [dom.element('tr', {}, heads)]),
                dom.element('tbody', {}, entries.map((entry) => this.row(entry)))]));
        }

        row(entry) {
            const name = this.name(entry);
            return dom.element('tr', {}, [...this.columns.map(([, text]) => dom.element('td', { text: text(entry.fields) })),
                dom.element('td', { class: 'klar-actions' }, [
                    dom.button(AJS.I18n.getText('klar.dossier.edit'), () => this.edit(entry),
                        { class: 'aui-button aui-button-link', 'aria-label': AJS.I18n.getText('klar.dossier.edit') + ': ' + name }),
                    dom.button(AJS.I18n.getText('klar.dossier.remove'), () => this.remove(entry),
                        { class: 'aui-button aui-button-link', 'aria-label': AJS.I18n.getText('klar.dossier.remove') + ': ' + name })])]);
        }

        name(entry) {
            return this.columns[0][1](entry.fields);
        }

        edit(entry) {
            Klar.form.open({
                slot: this.slot,
                kind: this.kind,
                record: entry ? this.kind + '/' + encodeURIComponent(entry.key) : '',
                list: this.kind,
                saved: () => this.done(AJS.I18n.getText('klar.dossier.saved')),
                closed: () => this.add.focus()
            });
        }

        async remove(entry) {
            const sure = await dom.ask(this.slot, this.own.confirm(this.name(entry)),
                AJS.I18n.getText('klar.dossier.confirm.yes'), AJS.I18n.getText('klar.dossier.confirm.no'));
            if (!sure) {
                return;
            }
            const answer = await Klar.rest.remove(this.kind + '/' + encodeURIComponent(entry.key), entry.version);
            if (answer.ok) {
                this.done(AJS.I18n.getText('klar.dossier.removed'));
            } else {
                await this.load();
                this.fail(answer);
            }
        }

        async done(news) {
            await this.load();
            this.status.textContent = [news, ...(this.warnings || [])].join(' ');
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
            const id = dom.id();
            this.edit = dom.button(AJS.I18n.getText('klar.dossier.edit'), () => this.open(), {
                id: id, 'aria-labelledby': id + ' ' + place.parentElement.getAttribute('aria-labelledby') });
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
        document.querySelectorAll('[data-klar-list]').forEach((place) => new List(place).load());
    });
}(window.Klar));
