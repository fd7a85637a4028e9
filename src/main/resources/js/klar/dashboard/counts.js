/** Implementations by what the reader chooses: what holds them back, pitfalls, pilots, MED, waivers. */
define('klar/dashboard/counts', ['klar/dashboard/item', 'klar/dashboard/settings', 'klar/dashboard/table'], function (Item, settings, table) {
    'use strict';

    const dom = window.Klar.dom;
    const BY = {
        state: AJS.I18n.getText('klar.dashboard.by.state'), next: AJS.I18n.getText('klar.dashboard.by.next'),
        unmet: AJS.I18n.getText('klar.dashboard.by.unmet'), waived: AJS.I18n.getText('klar.dashboard.by.waived'),
        pitfalls: AJS.I18n.getText('klar.dashboard.by.pitfalls'), pilots: AJS.I18n.getText('klar.dashboard.by.pilots'),
        openPilots: AJS.I18n.getText('klar.dashboard.by.openPilots'), med: AJS.I18n.getText('klar.dashboard.by.med')
    };

    /** Before anything was chosen it shows what most often holds back. */
    function chosen(preferences) {
        return BY[preferences.by] ? preferences.by : 'unmet';
    }

    return class Counts extends Item {
        title(preferences) {
            return BY[chosen(preferences)];
        }

        path() {
            return 'dashboard/counts';
        }

        asked(preferences) {
            return { by: chosen(preferences) };
        }

        shown(body) {
            const all = Object.assign({ label: AJS.I18n.getText('klar.dashboard.total'), sum: true }, body.total);
            return [table.counts(body.name, body.counts.concat(all), (row) => row.sum ? dom.element('strong', { text: row.label }) : document.createTextNode(row.label))];
        }

        more(now) {
            const by = settings.field(AJS.I18n.getText('klar.dashboard.edit.by'), settings.select(BY));
            by.input.value = chosen(now);
            return Object.assign(by, { name: 'by' });
        }
    };
});
