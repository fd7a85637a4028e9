/** The items that look across: tables as the server words them, with a picture where one says more. */
define('klar/dashboard/board', ['klar/dashboard/item', 'klar/dashboard/table', 'klar/dashboard/pictures'], function (Item, table, pictures) {
    'use strict';

    const dom = window.Klar.dom;

    /**
     * An item.
     *
     * @param id    in REST
     * @param title until another is chosen
     * @param bars  whether its first table is drawn, too
     */
    return (id, title, bars) => class Board extends Item {
        title() {
            return title;
        }

        path() {
            return 'dashboard/items/' + id;
        }

        shown(body) {
            this.picture = bars ? pictures.bars(body.sheets[0]) : null;
            this.line = body.trend && body.trend[0].points.length > 1 ? pictures.trend(body.trend) : null;
            return [this.picture, ...body.sheets.map(table.sheet), ...body.lists.map(table.list), this.line,
                ...body.notes.map((note) => dom.element('p', { class: 'klar-why', text: note }))].filter(Boolean);
        }

        drawn(body) {
            if (this.picture) {
                pictures.drawBars(this.picture, body.sheets[0]);
            }
            if (this.line) {
                pictures.drawTrend(this.line, body.trend);
            }
        }
    };
});

define('klar/dashboard/funnel', ['klar/dashboard/board'], (board) => board('funnel', AJS.I18n.getText('klar.dashboard.funnel.title'), true));
define('klar/dashboard/missing', ['klar/dashboard/board'], (board) => board('missing', AJS.I18n.getText('klar.dashboard.missing.title')));
define('klar/dashboard/pilots', ['klar/dashboard/board'], (board) => board('pilots', AJS.I18n.getText('klar.dashboard.pilots.title')));
define('klar/dashboard/med', ['klar/dashboard/board'], (board) => board('med', AJS.I18n.getText('klar.dashboard.med.title')));
define('klar/dashboard/concerns', ['klar/dashboard/board'], (board) => board('concerns', AJS.I18n.getText('klar.dashboard.concerns.title')));
define('klar/dashboard/watch', ['klar/dashboard/board'], (board) => board('watch', AJS.I18n.getText('klar.dashboard.watch.title')));
