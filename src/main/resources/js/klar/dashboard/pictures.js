/** Pictures of numbers that stand in a table beside them: bars in tints of one colour, and lines. */
define('klar/dashboard/pictures', [], function () {
    'use strict';

    const dom = window.Klar.dom;

    function color(token, otherwise) {
        return getComputedStyle(document.documentElement).getPropertyValue(token).trim() || otherwise;
    }

    function canvas(label, size) {
        return dom.element('div', { class: 'klar-picture klar-picture-' + size }, [dom.element('canvas', { role: 'img', 'aria-label': label })]);
    }

    /** One bar for each column of a table, in parts by its lines; the last line and the last column are sums. */
    function bars(sheet) {
        const columns = sheet.columns.slice(0, -1);
        const told = columns.map((column, i) => column + ' ' + sheet.lines[sheet.lines.length - 1].cells[i].count).join(', ');
        return canvas(AJS.I18n.getText('klar.dashboard.picture.label', told), columns.length > 1 ? 'bars' : 'bar');
    }

    function drawBars(place, sheet) {
        const lines = sheet.lines.slice(0, -1);
        return chart(place, {
            type: 'bar',
            data: {
                labels: sheet.columns.slice(0, -1),
                datasets: lines.map((line, i) => ({ label: line.head, data: line.cells.slice(0, -1).map((cell) => cell.count), backgroundColor: tint(i, lines.length),
                    borderColor: color('--ds-surface', '#ffffff'), borderWidth: { right: 2 }, borderSkipped: false, barThickness: 22 }))
            },
            options: {
                indexAxis: 'y', animation: false, responsive: true, maintainAspectRatio: false,
                plugins: { legend: legend() },
                scales: { x: { stacked: true, grid: { display: false }, ticks: { precision: 0, maxTicksLimit: 5 } }, y: { stacked: true, grid: { display: false } } }
            }
        });
    }

    /** From the accent to a light tint of it. */
    function tint(i, all) {
        const strength = all < 2 ? 1 : 1 - 0.82 * i / (all - 1);
        return 'color-mix(in srgb, ' + color('--ds-border-focused', '#0c66e4') + ' ' + Math.round(100 * strength) + '%, ' + color('--ds-surface', '#ffffff') + ')';
    }

    /** What lines are told apart by, besides their colour: strokes and what marks the days. */
    const STROKES = [
        { color: ['--ds-border-focused', '#0c66e4'], dash: [], mark: 'circle' },
        { color: ['--ds-text-subtle', '#44546f'], dash: [7, 4], mark: 'rect' },
        { color: ['--ds-text-accent-purple', '#5e4db2'], dash: [2, 3], mark: 'triangle' },
        { color: ['--ds-text-accent-orange', '#a54800'], dash: [10, 3, 2, 3], mark: 'rectRot' }
    ];
    const MARKS = { circle: 'M25 6a5 5 0 1 1-10 0a5 5 0 1 1 10 0z', rect: 'M15.5 1.5h9v9h-9z', triangle: 'M20 1l5.5 10h-11z', rectRot: 'M20 0l6 6l-6 6l-6-6z' };
    /** Days that are marked at most; of more, some are. */
    const MARKED = 14;

    function svg(tag, attributes, children) {
        const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
        Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
        node.append(...(children || []));
        return node;
    }

    /** Names beside the strokes, as text that wraps; one line needs none. */
    function names(series) {
        return series.length < 2 ? null : dom.element('ul', { class: 'klar-legend' }, series.map(function (line, i) {
            const stroke = STROKES[i];
            const ink = color(...stroke.color);
            return dom.element('li', {}, [svg('svg', { viewBox: '0 0 40 12', width: 40, height: 12, 'aria-hidden': 'true' }, [
                svg('path', { d: 'M0 6h40', stroke: ink, 'stroke-width': 2, 'stroke-dasharray': stroke.dash.join(' ') }), svg('path', { d: MARKS[stroke.mark], fill: ink })]),
            dom.element('span', { text: line.label })]);
        }));
    }

    /** Lines, and their numbers in a table that can be opened. */
    function trend(series) {
        const points = series[0].points;
        const told = series.map((line) => AJS.I18n.getText('klar.dashboard.trend.change', line.label, line.points[0].value, line.points[points.length - 1].value)).join(', ');
        return dom.element('div', { class: 'klar-trend' }, [dom.element('h4', { text: AJS.I18n.getText('klar.dashboard.trend') }),
            canvas(AJS.I18n.getText('klar.dashboard.trend.label', told), 'line'), names(series),
            dom.element('details', {}, [dom.element('summary', { text: AJS.I18n.getText('klar.dashboard.trend.table') }),
                dom.element('div', { class: 'klar-scroll', role: 'region', tabindex: '0', 'aria-label': AJS.I18n.getText('klar.dashboard.trend.table') }, [dom.element('table', { class: 'aui klar-table' }, [
                    dom.element('thead', {}, [dom.element('tr', {}, [dom.element('th', { scope: 'col', text: AJS.I18n.getText('klar.dashboard.trend.day') })].concat(
                        series.map((line) => dom.element('th', { scope: 'col', class: 'klar-number', text: line.label }))))]),
                    dom.element('tbody', {}, points.map((point, i) => dom.element('tr', {}, [dom.element('th', { scope: 'row', text: point.day })].concat(
                        series.map((line) => dom.element('td', { class: 'klar-number', text: String(line.points[i].value) }))))).reverse())])])])]);
    }

    function drawTrend(place, series) {
        const days = series[0].points.map((point) => Date.parse(point.on));
        return chart(place, {
            type: 'line',
            data: { datasets: series.map((line, i) => ({ label: line.label, data: line.points.map((point) => ({ x: Date.parse(point.on), y: point.value })),
                borderColor: color(...STROKES[i].color), backgroundColor: color(...STROKES[i].color), borderDash: STROKES[i].dash, borderWidth: 2, pointStyle: STROKES[i].mark, clip: false, order: -i,
                pointRadius: (point) => point.dataIndex % Math.ceil(days.length / MARKED) ? 0 : 4 })) },
            options: {
                animation: false, responsive: true, maintainAspectRatio: false, layout: { padding: { top: 6, right: 6 } },
                plugins: { legend: { display: false } },
                scales: {
                    x: { type: 'linear', min: days[0], max: days[days.length - 1], grid: { display: false },
                        afterBuildTicks: (axis) => { axis.ticks = [days[0], days[Math.floor(days.length / 2)], days[days.length - 1]].map((day) => ({ value: day })); },
                        ticks: { maxRotation: 0, align: 'inner',
                            callback: (value) => new Date(value).toLocaleDateString(dom.language(place), { day: 'numeric', month: 'short', timeZone: 'UTC' }) } },
                    y: { beginAtZero: true, grid: { color: color('--ds-border', '#dfe1e6') }, ticks: { precision: 0, maxTicksLimit: 4 } }
                }
            }
        });
    }

    function legend() {
        return { position: 'bottom', align: 'start', labels: { boxWidth: 14, boxHeight: 10, padding: 10, color: color('--ds-text', '#172b4d') } };
    }

    function chart(place, config) {
        return new window.Chart(place.querySelector('canvas'), config);
    }

    return { bars: bars, drawBars: drawBars, trend: trend, drawTrend: drawTrend };
});
