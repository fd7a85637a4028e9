/** The dashboard items: implementations counted, each number leading to exactly those issues. */
define('klar/dashboard/item', [], function () {
    'use strict';

    const Klar = window.Klar;
    const dom = Klar.dom;

    class Item {
        /** As Jira makes it: what it offers, and how the item stands on the dashboard. */
        constructor(API, options) {
            this.API = API;
            this.options = options || {};
        }

        async render($element, preferences) {
            const place = element($element);
            this.preferences = preferences || {};
            this.call('setTitle', this.preferences.title || this.title());
            if (!place.querySelector('.klar-dashboard')) {
                place.replaceChildren(dom.element('div', { class: 'klar-dashboard', 'aria-live': 'polite' }));
                this.call('initRefresh', this.preferences, () => this.load(place));
            }
            await this.load(place);
        }

        async load(place) {
            this.call('showLoadingBar');
            const answer = await Klar.rest.get(this.path() + '&projects=' + encodeURIComponent(this.preferences.projects || ''));
            this.call('hideLoadingBar');
            place.querySelector('.klar-dashboard').replaceChildren(answer.ok ? this.counts(answer.body) : this.failed(answer, place));
            this.call('resize');
        }

        counts(body) {
            if (!body.total.count) {
                return dom.element('p', { class: 'klar-none', text: AJS.I18n.getText('klar.dashboard.empty') });
            }
            const rows = (body.states || body.counts).map((counted) => this.row(counted, this.head(counted)));
            rows.push(this.row(Object.assign({ label: AJS.I18n.getText('klar.dashboard.total') }, body.total),
                dom.element('strong', { text: AJS.I18n.getText('klar.dashboard.total') })));
            return dom.element('table', { class: 'aui klar-table' }, [
                dom.element('thead', {}, [dom.element('tr', {}, [
                    dom.element('th', { scope: 'col', text: body.states ? AJS.I18n.getText('klar.dashboard.heading.state') : body.name }),
                    dom.element('th', { scope: 'col', class: 'klar-number', text: AJS.I18n.getText('klar.dashboard.heading.count') })])]),
                dom.element('tbody', {}, rows)]);
        }

        row(counted, head) {
            return dom.element('tr', {}, [dom.element('th', { scope: 'row' }, [head]),
                dom.element('td', { class: 'klar-number' }, [dom.element('a', {
                    href: AJS.contextPath() + '/issues/?jql=' + encodeURIComponent(counted.jql),
                    text: String(counted.count),
                    'aria-label': AJS.I18n.getText('klar.dashboard.open', counted.label, counted.count) })])]);
        }

        failed(answer, place) {
            const errors = Object.values((answer.body && answer.body.errors) || {});
            return dom.message('error', [
                dom.element('p', { text: AJS.I18n.getText('klar.dashboard.failed') }),
                ...errors.concat(errors.length ? [] : Klar.rest.messages(answer)).map((sentence) => dom.element('p', { text: sentence })),
                dom.element('p', {}, [dom.button(AJS.I18n.getText('klar.dashboard.again'), () => this.load(place))])], { role: 'alert' });
        }

        renderEdit($element, preferences) {
            const now = preferences || {};
            const more = this.more(now);
            const title = this.input(AJS.I18n.getText('klar.dashboard.edit.title'), now.title || this.title(now));
            const projects = this.input(AJS.I18n.getText('klar.dashboard.edit.projects'), now.projects || '', AJS.I18n.getText('klar.dashboard.edit.projects.help'));
            const refresh = dom.element('input', { type: 'checkbox', class: 'checkbox', id: dom.id() });
            refresh.checked = Boolean(now.refresh && now.refresh !== 'false');
            element($element).replaceChildren(dom.element('form', { class: 'aui top-label klar-form',
                onsubmit: (event) => {
                    event.preventDefault();
                    this.API.savePreferences({
                        ...(more ? { [more.name]: more.value } : {}),
                        title: title.value.trim(),
                        projects: projects.value.split(',').map((key) => key.trim().toUpperCase()).filter(Boolean).join(','),
                        refresh: refresh.checked ? '15' : 'false'
                    });
                } }, [
                more ? more.parentElement : null, title.parentElement, projects.parentElement,
                dom.element('div', { class: 'checkbox' }, [refresh,
                    dom.element('label', { for: refresh.id, text: AJS.I18n.getText('klar.dashboard.edit.refresh') })]),
                dom.element('div', { class: 'buttons-container' }, [dom.element('div', { class: 'buttons' }, [
                    dom.element('button', { type: 'submit', class: 'aui-button aui-button-primary', text: AJS.I18n.getText('klar.form.save') }),
                    dom.button(AJS.I18n.getText('klar.form.cancel'), () => this.call('closeEdit'), { class: 'aui-button aui-button-link' })])])]));
            this.call('resize');
        }

        input(label, value, help) {
            const id = dom.id();
            const input = dom.element('input', { type: 'text', class: 'text full-width-field', id: id,
                'aria-describedby': help ? id + '-help' : null });
            input.value = value;
            dom.element('div', { class: 'field-group' }, [dom.element('label', { for: id, text: label }), input,
                help ? dom.element('div', { class: 'description', id: id + '-help', text: help }) : null]);
            return input;
        }

        /** What else there is to choose; nothing where nothing is. */
        more() {
            return null;
        }

        /** Of what Jira offers, only savePreferences is certain to be there. */
        call(name, ...args) {
            if (typeof this.API[name] === 'function') {
                this.API[name](...args);
            }
        }
    }

    /** Jira hands over a jQuery object. */
    function element($element) {
        return $element && $element.jquery ? $element[0] : $element;
    }

    return Item;
});

/** Implementations by their state at the gate to rollout. */
define('klar/dashboard/gate-states', ['klar/dashboard/item'], function (Item) {
    'use strict';

    const dom = window.Klar.dom;
    const LOZENGES = {
        blocked: ['error', 'cross-circle'], undecided: ['moved', 'warning'], ready: ['success', 'check-circle'],
        through: ['current', 'info-circle'], lapsed: ['error', 'cross-circle'], reopened: ['error', 'cross-circle'],
        breached: ['error', 'cross-circle']
    };

    return class GateStates extends Item {
        title() {
            return AJS.I18n.getText('klar.dashboard.title');
        }

        path() {
            return 'dashboard/gate-states?gate=rollout';
        }

        head(state) {
            const [lozenge, icon] = LOZENGES[state.state] || ['', 'info-circle'];
            return dom.element('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-' + lozenge + ' klar-mark' }, [
                dom.element('span', { class: 'aui-icon aui-icon-small aui-iconfont-' + icon, 'aria-hidden': 'true' }), ' ' + state.label]);
        }
    };
});

/** Implementations by what the reader chooses: what holds them back, pitfalls, pilots, MED, waivers. */
define('klar/dashboard/counts', ['klar/dashboard/item'], function (Item) {
    'use strict';

    const dom = window.Klar.dom;
    const BY = {
        state: AJS.I18n.getText('klar.dashboard.by.state'), next: AJS.I18n.getText('klar.dashboard.by.next'),
        unmet: AJS.I18n.getText('klar.dashboard.by.unmet'), waived: AJS.I18n.getText('klar.dashboard.by.waived'),
        pitfalls: AJS.I18n.getText('klar.dashboard.by.pitfalls'), pilots: AJS.I18n.getText('klar.dashboard.by.pilots'),
        med: AJS.I18n.getText('klar.dashboard.by.med')
    };

    /** Before anything was chosen it shows what most often holds back. */
    function chosen(preferences) {
        return BY[preferences && preferences.by] ? preferences.by : 'unmet';
    }

    return class Counts extends Item {
        title(preferences) {
            return BY[chosen(preferences || this.preferences)];
        }

        path() {
            return 'dashboard/counts?by=' + chosen(this.preferences);
        }

        head(counted) {
            return document.createTextNode(counted.label);
        }

        more(now) {
            const id = dom.id();
            const select = dom.element('select', { class: 'select', id: id, name: 'by' },
                Object.entries(BY).map(([value, label]) => dom.element('option', { value: value, text: label })));
            select.value = chosen(now);
            dom.element('div', { class: 'field-group' }, [dom.element('label', { for: id, text: AJS.I18n.getText('klar.dashboard.edit.by') }), select]);
            return select;
        }
    };
});
