/** Implementations by their state at the gate to rollout. */
define('klar/dashboard/gate-states', ['klar/dashboard/item', 'klar/dashboard/table'], function (Item, table) {
    'use strict';

    return class GateStates extends Item {
        title() {
            return AJS.I18n.getText('klar.dashboard.title');
        }

        path() {
            return 'dashboard/gate-states';
        }

        shown(body) {
            const all = Object.assign({ label: AJS.I18n.getText('klar.dashboard.total') }, body.total);
            return [table.counts(AJS.I18n.getText('klar.dashboard.heading.state'), body.states.concat(all),
                (row) => row.state ? table.mark(row.state, row.label) : window.Klar.dom.element('strong', { text: row.label }))];
        }
    };
});
