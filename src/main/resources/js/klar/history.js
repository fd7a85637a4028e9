/**
 * The history on an issue, narrowed to a kind of record or a person, and what is older. The server is asked for each, so that
 * all of a long history is reached. Jira may bring the tab after the page: so the document listens.
 */
(function () {
    'use strict';

    document.addEventListener('change', (event) => {
        const filter = event.target.closest('.klar-history-filter');
        if (filter) {
            show(filter.closest('.klar-history'));
        }
    });

    document.addEventListener('click', (event) => {
        const older = event.target.closest('.klar-history-older button');
        if (older) {
            show(older.closest('.klar-history'), older);
        }
    });

    /** Who narrows on while an answer is under way gets the last one only. */
    const asked = new WeakMap();

    async function show(history, older) {
        const turn = {};
        asked.set(history, turn);
        const query = new URLSearchParams([...history.querySelectorAll('select')].map((select) => [select.name, select.value]));
        if (older) {
            query.set('left', older.dataset.klarLeft);
            older.disabled = true;
        }
        const page = await fetched(history.dataset.klarPage + '?' + query);
        if (asked.get(history) !== turn) {
            return;
        }
        if (!page) {
            history.querySelector('[role=status]').textContent = AJS.I18n.getText('klar.history.failed');
            if (older) {
                older.disabled = false;
            }
            return;
        }
        history.querySelector('[role=status]').textContent = page.dataset.klarSaid;
        if (older) {
            older.closest('p').remove();
            history.querySelector('.klar-history-changes').append(page);
            page.tabIndex = -1;
            page.focus();
        } else {
            history.querySelector('.klar-history-changes').replaceChildren(page);
        }
    }

    /** Nothing where the server cannot be reached, or shows something else, as a page to log in. */
    async function fetched(address) {
        const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
        const page = response && response.ok
            && new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('.klar-history-page');
        return page ? document.importNode(page, true) : null;
    }
}());
