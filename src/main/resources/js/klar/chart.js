/** Draws what was measured of a benefit, with where it began and where it is to end, and a table of the same beside it. */
(function (Klar) {
    'use strict';

    const dom = Klar.dom;
    const DAY = 86400000;

    function draw(place) {
        const series = JSON.parse(place.dataset.klarSeries);
        const canvas = dom.element('canvas', { role: 'img', 'aria-label': AJS.I18n.getText('klar.chart.label', series.title) });
        place.replaceChildren(dom.element('div', { class: 'klar-canvas' }, [canvas]), table(series));
        const days = series.measured.map((figure) => Date.parse(figure.on)).concat(series.targetOn ? [Date.parse(series.targetOn)] : []);
        const first = Math.min(...days);
        const last = Math.max(...days);
        const color = (token, otherwise) => getComputedStyle(document.documentElement).getPropertyValue(token).trim() || otherwise;
        return new window.Chart(canvas, {
            type: 'line',
            data: { datasets: [
                { label: AJS.I18n.getText('klar.chart.measured'), data: series.measured.map((figure) => ({ x: Date.parse(figure.on), y: figure.value })),
                    borderColor: color('--ds-border-focused', '#0c66e4'), backgroundColor: color('--ds-border-focused', '#0c66e4'), pointStyle: 'circle' },
                straight(AJS.I18n.getText('klar.chart.target'), series.target, first, last, [], color('--ds-text-success', '#216e4e')),
                straight(AJS.I18n.getText('klar.chart.baseline'), series.baseline, first, last, [6, 4], color('--ds-text-subtle', '#44546f'))
            ].filter(Boolean) },
            options: {
                animation: false, responsive: true, maintainAspectRatio: false,
                scales: {
                    x: { type: 'linear', min: first - DAY, max: last + DAY, ticks: { maxTicksLimit: 6, includeBounds: false,
                        callback: (value) => new Date(value).toLocaleDateString(dom.language(place), { dateStyle: 'medium', timeZone: 'UTC' }) } },
                    y: { title: { display: Boolean(series.unit), text: series.unit } }
                }
            }
        });
    }

    function straight(label, value, first, last, dash, color) {
        return value === undefined ? null
            : { label: label, data: [{ x: first, y: value }, { x: last, y: value }], borderDash: dash, pointRadius: 0, borderColor: color, backgroundColor: color };
    }

    function table(series) {
        const rows = series.measured.map((figure) => row(figure.label, figure.words, figure.note));
        if (series.target !== undefined) {
            rows.push(row(AJS.I18n.getText('klar.chart.targetOn', series.targetLabel || '?'), series.targetWords, ''));
        }
        return dom.element('table', { class: 'aui klar-table' }, [
            dom.element('caption', { text: series.unit ? AJS.I18n.getText('klar.chart.caption', series.title, series.unit) : series.title }),
            dom.element('thead', {}, [dom.element('tr', {}, [AJS.I18n.getText('klar.chart.day'), AJS.I18n.getText('klar.chart.figure'),
                AJS.I18n.getText('klar.chart.note')].map((head) => dom.element('th', { scope: 'col', text: head })))]),
            dom.element('tbody', {}, rows)]);
    }

    function row(day, figure, note) {
        return dom.element('tr', {}, [dom.element('th', { scope: 'row', text: day }), dom.element('td', { class: 'klar-number', text: figure }),
            dom.element('td', { text: note })]);
    }

    Klar.chart = { draw: draw };
}(window.Klar));
