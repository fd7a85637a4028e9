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
                plugins: { legend: legend({}, {}) },
                scales: { x: { stacked: true, grid: { display: false }, ticks: { precision: 0, maxTicksLimit: 5 } }, y: { stacked: true, grid: { display: false } } }
            }
        });
    }

    /** From the accent to a light tint of it. */
    function tint(i, all) {
        const strength = all < 2 ? 1 : 1 - 0.82 * i / (all - 1);
        return 'color-mix(in srgb, ' + color('--ds-border-focused', '#0c66e4') + ' ' + Math.round(100 * strength) + '%, ' + color('--ds-surface', '#ffffff') + ')';
    }

    /** Lines, and their numbers in a table that can be opened. */
    function trend(series) {
        const points = series[0].points;
        const told = series.map((line) => AJS.I18n.getText('klar.dashboard.trend.change', line.label, line.points[0].value, line.points[points.length - 1].value)).join(', ');
        return dom.element('div', { class: 'klar-trend' }, [dom.element('h4', { text: AJS.I18n.getText('klar.dashboard.trend') }),
            canvas(AJS.I18n.getText('klar.dashboard.trend.label', told), 'line'),
            dom.element('details', {}, [dom.element('summary', { text: AJS.I18n.getText('klar.dashboard.trend.table') }),
                dom.element('table', { class: 'aui klar-table' }, [
                    dom.element('thead', {}, [dom.element('tr', {}, [dom.element('th', { scope: 'col', text: AJS.I18n.getText('klar.dashboard.trend.day') })].concat(
                        series.map((line) => dom.element('th', { scope: 'col', class: 'klar-number', text: line.label }))))]),
                    dom.element('tbody', {}, points.map((point, i) => dom.element('tr', {}, [dom.element('th', { scope: 'row', text: point.day })].concat(
                        series.map((line) => dom.element('td', { class: 'klar-number', text: String(line.points[i].value) }))))).reverse())])])]);
    }

    function drawTrend(place, series) {
        const accent = color('--ds-border-focused', '#0c66e4');
        const subtle = color('--ds-text-subtle', '#44546f');
        const days = series[0].points.map((point) => Date.parse(point.on));
        return chart(place, {
            type: 'line',
            data: { datasets: series.map((line, i) => ({ label: line.label, data: line.points.map((point) => ({ x: Date.parse(point.on), y: point.value })),
                borderColor: i ? subtle : accent, backgroundColor: i ? subtle : accent, borderDash: i ? [6, 4] : [], borderWidth: 2, pointRadius: series[0].points.length > 14 ? 0 : 3 })) },
            options: {
                animation: false, responsive: true, maintainAspectRatio: false,
                plugins: { legend: legend({ display: series.length > 1 }, { usePointStyle: true, pointStyle: 'line', pointStyleWidth: 28 }) },
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

    function legend(more, labels) {
        return Object.assign({ position: 'bottom', align: 'start',
            labels: Object.assign({ boxWidth: 14, boxHeight: 10, padding: 10, color: color('--ds-text', '#172b4d') }, labels) }, more);
    }

    function chart(place, config) {
        return new window.Chart(place.querySelector('canvas'), config);
    }

    return { bars: bars, drawBars: drawBars, trend: trend, drawTrend: drawTrend };
});
