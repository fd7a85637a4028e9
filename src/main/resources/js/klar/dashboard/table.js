/** Tables of counts, each number leading to the issues behind it; and the implementations that come first. */
define('klar/dashboard/table', [], function () {
    'use strict';

    const dom = window.Klar.dom;
    const LOZENGES = {
        blocked: ['error', 'cross-circle'], undecided: ['moved', 'warning'], ready: ['success', 'check-circle'],
        through: ['current', 'info-circle'], lapsed: ['error', 'cross-circle'], reopened: ['error', 'cross-circle'],
        breached: ['error', 'cross-circle']
    };

    /** A state with a gate, as the panel shows it. */
    function mark(state, label) {
        const [lozenge, icon] = LOZENGES[state] || ['', 'info-circle'];
        return dom.element('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-' + lozenge + ' klar-mark' }, [
            dom.element('span', { class: 'aui-icon aui-icon-small aui-iconfont-' + icon, 'aria-hidden': 'true' }), ' ' + label]);
    }

    /** A number that leads to its issues; none leads nowhere. */
    function number(label, text, jql, count) {
        return count === 0 || !jql ? dom.element('span', { class: count === 0 ? 'klar-zero' : null, text: text }) : dom.element('a', {
            href: AJS.contextPath() + '/issues/?jql=' + encodeURIComponent(jql), text: text, 'aria-label': AJS.I18n.getText('klar.dashboard.open', label, text) });
    }

    /** A table of a board: narrow ones fit a column, wide ones are moved sideways, by keys too. */
    function sheet(said) {
        const table = dom.element('table', { class: 'aui klar-table klar-sheet' + (said.shaded ? ' klar-heat' : '') }, [
            dom.element('caption', { text: said.caption }),
            dom.element('thead', {}, [dom.element('tr', {}, [dom.element('th', { scope: 'col', text: said.corner })].concat(
                said.columns.map((column) => dom.element('th', { scope: 'col', class: 'klar-number', text: column }))))]),
            dom.element('tbody', {}, said.lines.map((line) => dom.element('tr', { class: line.sum ? 'klar-sum' : null }, [dom.element('th', { scope: 'row' }, [line.mark ? mark(line.mark, line.head) : line.head])].concat(
                line.cells.map((cell, i) => dom.element('td', { class: 'klar-number' + (cell.shade ? ' klar-shade-' + cell.shade : '') },
                    [number(line.head + ', ' + said.columns[i], cell.text, cell.jql, cell.count)]))))))]);
        return dom.element('div', { class: 'klar-scroll', role: 'region', tabindex: '0', 'aria-label': said.caption }, [table]);
    }

    function list(said) {
        return dom.element('div', {}, [dom.element('h4', { text: said.caption }), dom.element('ul', { class: 'klar-firsts' }, said.lines.map((line) => dom.element('li', {}, [
            dom.element('a', { href: AJS.contextPath() + '/browse/' + line.key, text: line.key + ' ' + line.title }),
            dom.element('span', { class: 'klar-why', text: line.what + ' ' + line.day })])))]);
    }

    /** One count a line, and all of them. */
    function counts(heading, rows, head) {
        return dom.element('table', { class: 'aui klar-table' }, [
            dom.element('thead', {}, [dom.element('tr', {}, [dom.element('th', { scope: 'col', text: heading }),
                dom.element('th', { scope: 'col', class: 'klar-number', text: AJS.I18n.getText('klar.dashboard.heading.count') })])]),
            dom.element('tbody', {}, rows.map((row) => dom.element('tr', {}, [dom.element('th', { scope: 'row' }, [head(row)]),
                dom.element('td', { class: 'klar-number' }, [number(row.label, String(row.count), row.jql, row.count)])])))]);
    }

    return { mark: mark, sheet: sheet, list: list, counts: counts };
});
