/** What all dashboard items have in common: how Jira shows them, loads them anew, and lets them be set up. */
define('klar/dashboard/item', ['klar/dashboard/settings'], function (settings) {
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
            this.call('setTitle', this.preferences.title || this.title(this.preferences));
            if (!place.querySelector('.klar-dashboard')) {
                place.replaceChildren(dom.element('div', { class: 'klar-dashboard', 'aria-live': 'polite', tabindex: '-1' }));
                this.call('initRefresh', this.preferences, () => this.load(place));
            }
            await this.load(place);
        }

        async load(place) {
            const shown = place.querySelector('.klar-dashboard');
            this.call('showLoadingBar');
            const answer = await Klar.rest.get(this.path() + '?' + new URLSearchParams(Object.assign(this.asked(this.preferences), settings.asked(this.preferences))));
            this.call('hideLoadingBar');
            if (!answer.ok) {
                shown.replaceChildren(this.failed(answer, place));
            } else if (!answer.body.total.count) {
                shown.replaceChildren(this.from(), dom.element('p', { class: 'klar-none', text: AJS.I18n.getText('klar.dashboard.empty') }));
            } else {
                shown.replaceChildren(this.from(), ...this.shown(answer.body, shown));
                this.drawn(answer.body, shown);
            }
            this.call('resize');
            if (this.acted) {
                this.acted = false;
                shown.focus();
            }
        }

        /** What was acted on is gone once it is done: the focus goes on to what comes of it. */
        act(what) {
            this.acted = true;
            return what();
        }

        /** Whose numbers these are, where they are not of all that the reader may see. */
        from() {
            const from = settings.from(this.preferences);
            return from ? dom.element('p', { class: 'klar-why', text: from }) : '';
        }

        /** What went wrong, and the way to mend it. */
        failed(answer, place) {
            const errors = Object.values((answer.body && answer.body.errors) || {});
            const mine = typeof this.API.isEditable !== 'function' || this.API.isEditable();
            return dom.message('error', [
                dom.element('p', { text: AJS.I18n.getText('klar.dashboard.failed') }),
                ...errors.concat(errors.length ? [] : Klar.rest.messages(answer)).map((sentence) => dom.element('p', { text: sentence })),
                errors.length && !mine ? dom.element('p', { text: AJS.I18n.getText('klar.dashboard.mend.others') }) : null,
                dom.element('p', { class: 'klar-buttons' }, [
                    errors.length && mine ? dom.button(AJS.I18n.getText('klar.dashboard.mend'), () => this.renderEdit(place, this.preferences)) : null,
                    dom.button(AJS.I18n.getText('klar.dashboard.again'), () => this.act(() => this.load(place)))])], { role: 'alert' });
        }

        async renderEdit($element, preferences) {
            const now = preferences || {};
            const form = await settings.form(now, this.title(now), this.more(now), (chosen) => this.act(() => this.API.savePreferences(chosen)), () => this.act(() => this.call('closeEdit')));
            element($element).replaceChildren(form);
            this.call('resize');
            form.querySelector('input, select').focus();
        }

        /** Nodes for what was answered. */
        shown() {
            return [];
        }

        /** Once they stand in the page: pictures need to know how wide. */
        drawn() {
        }

        /** What else is asked of the server, by name. */
        asked() {
            return {};
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
