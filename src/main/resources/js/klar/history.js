/** The history on an issue, narrowed to a kind of record or a person. Jira may bring the tab after the page: so the document listens. */
(function () {
    'use strict';

    document.addEventListener('change', (event) => {
        const filter = event.target.closest('.klar-history-filter');
        if (filter) {
            narrow(filter.closest('.klar-history'), filter);
        }
    });

    function narrow(history, filter) {
        const wanted = [...filter.querySelectorAll('select')].filter((select) => select.value !== '');
        const changes = [...history.querySelectorAll('.klar-history-change')];
        changes.forEach((change) => {
            change.hidden = !wanted.every((select) => change.dataset[select.dataset.klarBy] === select.value);
        });
        const shown = changes.filter((change) => !change.hidden).length;
        history.querySelector('[role=status]').textContent = wanted.length
            ? AJS.I18n.getText('klar.history.shown', shown, changes.length) : '';
    }
}());
