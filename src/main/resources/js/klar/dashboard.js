/** The dashboard item: implementations by gate state, each number leading to exactly those issues. */
define('klar/dashboard/gate-states', [], function () {
    'use strict';

    const Klar = window.Klar;
    const dom = Klar.dom;
    const LOZENGES = {
        blocked: ['error', 'cross-circle'], undecided: ['moved', 'warning'], ready: ['success', 'check-circle'],
        through: ['current', 'info-circle'], lapsed: ['error', 'cross-circle'], reopened: ['error', 'cross-circle'],
        breached: ['error', 'cross-circle']
    };

    class GateStates {
        /** As Jira makes it: what it offers, and how the item stands on the dashboard. */
        constructor(API, options) {
            this.API = API;
            this.options = options || {};
        }

        async render($element, preferences) {
            const place = element($element);
            this.preferences = preferences || {};
            this.call('setTitle', this.preferences.title || AJS.I18n.getText('klar.dashboard.title'));
            if (!place.querySelector('.klar-dashboard')) {
                place.replaceChildren(dom.element('div', { class: 'klar-dashboard', 'aria-live': 'polite' }));
                this.call('initRefresh', this.preferences, () => this.load(place));
            }
            await this.load(place);
        }

        async load(place) {
            this.call('showLoadingBar');
            const answer = await Klar.rest.get('dashboard/gate-states?gate=rollout&projects='
                + encodeURIComponent(this.preferences.projects || ''));
            this.call('hideLoadingBar');
            place.querySelector('.klar-dashboard').replaceChildren(answer.ok ? this.counts(answer.body) : this.failed(answer, place));
            this.call('resize');
        }

        counts(body) {
            if (!body.total.count) {
                return dom.element('p', { class: 'klar-none', text: AJS.I18n.getText('klar.dashboard.empty') });
            }
            const rows = body.states.map((state) => this.row(state, this.mark(state)));
            rows.push(this.row(Object.assign({ label: AJS.I18n.getText('klar.dashboard.total') }, body.total),
                dom.element('strong', { text: AJS.I18n.getText('klar.dashboard.total') })));
            return dom.element('table', { class: 'aui klar-table' }, [
                dom.element('thead', {}, [dom.element('tr', {}, [
                    dom.element('th', { scope: 'col', text: AJS.I18n.getText('klar.dashboard.heading.state') }),
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

        mark(state) {
            const [lozenge, icon] = LOZENGES[state.state] || ['', 'info-circle'];
            return dom.element('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-' + lozenge + ' klar-mark' }, [
                dom.element('span', { class: 'aui-icon aui-icon-small aui-iconfont-' + icon, 'aria-hidden': 'true' }), ' ' + state.label]);
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
            const title = this.input(AJS.I18n.getText('klar.dashboard.edit.title'), now.title || AJS.I18n.getText('klar.dashboard.title'));
            const projects = this.input(AJS.I18n.getText('klar.dashboard.edit.projects'), now.projects || '', AJS.I18n.getText('klar.dashboard.edit.projects.help'));
            const refresh = dom.element('input', { type: 'checkbox', class: 'checkbox', id: dom.id() });
            refresh.checked = Boolean(now.refresh && now.refresh !== 'false');
            element($element).replaceChildren(dom.element('form', { class: 'aui top-label klar-form',
                onsubmit: (event) => {
                    event.preventDefault();
                    this.API.savePreferences({
                        title: title.value.trim(),
                        projects: projects.value.split(',').map((key) => key.trim().toUpperCase()).filter(Boolean).join(','),
                        refresh: refresh.checked ? '15' : 'false'
                    });
                } }, [
                title.parentElement, projects.parentElement,
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

    return GateStates;
});
