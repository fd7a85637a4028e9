/** Which pitfalls are open, project by project; and in the trend all of them together, or some that are followed with a line each. */
define('klar/dashboard/pitfalls', ['klar/dashboard/board', 'klar/dashboard/settings'], function (board, settings) {
    'use strict';

    /** As many as the server draws. */
    const MOST = 4;
    const NAMES = {
        'P1.1': 'P1.1 ' + AJS.I18n.getText('klar.pitfall.P1.1.name'),
        'P1.2': 'P1.2 ' + AJS.I18n.getText('klar.pitfall.P1.2.name'),
        'P1.3': 'P1.3 ' + AJS.I18n.getText('klar.pitfall.P1.3.name'),
        'P1.4': 'P1.4 ' + AJS.I18n.getText('klar.pitfall.P1.4.name'),
        'P2.1': 'P2.1 ' + AJS.I18n.getText('klar.pitfall.P2.1.name'),
        'P2.2': 'P2.2 ' + AJS.I18n.getText('klar.pitfall.P2.2.name'),
        'P2.3': 'P2.3 ' + AJS.I18n.getText('klar.pitfall.P2.3.name'),
        'P2.4': 'P2.4 ' + AJS.I18n.getText('klar.pitfall.P2.4.name'),
        'P3.1': 'P3.1 ' + AJS.I18n.getText('klar.pitfall.P3.1.name'),
        'P3.2': 'P3.2 ' + AJS.I18n.getText('klar.pitfall.P3.2.name'),
        'P3.3': 'P3.3 ' + AJS.I18n.getText('klar.pitfall.P3.3.name'),
        'P3.4': 'P3.4 ' + AJS.I18n.getText('klar.pitfall.P3.4.name'),
        'P4.1': 'P4.1 ' + AJS.I18n.getText('klar.pitfall.P4.1.name'),
        'P4.2': 'P4.2 ' + AJS.I18n.getText('klar.pitfall.P4.2.name'),
        'P4.3': 'P4.3 ' + AJS.I18n.getText('klar.pitfall.P4.3.name'),
        'P4.4': 'P4.4 ' + AJS.I18n.getText('klar.pitfall.P4.4.name')
    };

    return class Pitfalls extends board('pitfalls', AJS.I18n.getText('klar.dashboard.pitfalls.title')) {
        asked(preferences) {
            return { pitfalls: preferences.pitfalls || '' };
        }

        more(now) {
            const several = settings.several(AJS.I18n.getText('klar.dashboard.edit.pitfalls'), NAMES, (now.pitfalls || '').split(',').filter(Boolean),
                AJS.I18n.getText('klar.dashboard.edit.pitfalls.help', MOST), MOST, AJS.I18n.getText('klar.dashboard.edit.pitfalls.most', MOST));
            return Object.assign(several, { name: 'pitfalls', last: true,
                counting: (source) => several.say(source === 'filter' ? AJS.I18n.getText('klar.board.trend.filter') : '') });
        }
    };
});
