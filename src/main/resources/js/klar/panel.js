/** The panel on the issue: opens the form that mends what is missing, and is made anew after each save. */
(function (Klar, $) {
    'use strict';

    const dom = Klar.dom;
    const panel = () => document.getElementById('klar-panel');

    $(document).on('click', '#klar-panel [data-klar-open]', function () {
        open(this);
    });
    $(document).on('click', '#klar-panel [data-klar-remove]', function () {
        remove(this);
    });

    /** Where a record lives below /rest/klar/1/. */
    function address(kind, key) {
        const issue = 'implementations/' + encodeURIComponent(panel().dataset.klarIssue) + '/';
        return kind === 'gate-plans' ? issue + 'gates/' + encodeURIComponent(key) + '/plan'
            : issue + kind + (key ? '/' + encodeURIComponent(key) : '');
    }

    function open(button) {
        const kind = button.dataset.klarOpen;
        const key = button.dataset.klarKey || '';
        const slot = slotFor(kind, key);
        for (let around = slot.closest('details'); around; around = around.parentElement.closest('details')) {
            around.open = true;
        }
        slot.dataset.klarBusy = kind + '/' + key;
        return Klar.form.open({
            slot: slot,
            kind: kind,
            record: key ? address(kind, key) : '',
            list: address(kind, ''),
            first: kind === 'pitfalls' || kind === 'gate-plans',
            title: title(kind, key),
            field: button.dataset.klarField || '',
            saved: () => refresh(AJS.I18n.getText('klar.panel.saved'), kind, key),
            closed: () => focusBack(kind, key)
        });
    }

    /** A card has its own place for a form; lines of a table share one below it, each with a place of its own in that. */
    function slotFor(kind, key) {
        const own = find('data-klar-slot', key ? kind + '/' + key : kind);
        if (own) {
            return own;
        }
        const shared = find('data-klar-slot', kind);
        const slot = dom.element('div', { 'data-klar-slot': kind + '/' + key });
        shared.append(slot);
        return slot;
    }

    function find(attribute, value) {
        return Array.from(panel().querySelectorAll('[' + attribute + ']')).find((node) => node.getAttribute(attribute) === value);
    }

    function title(kind, key) {
        const card = kind === 'pitfalls' && find('data-klar-entry', kind + '/' + key);
        return card ? card.querySelector('h4').firstChild.textContent + card.querySelector('h4').childNodes[1].textContent : '';
    }

    async function remove(button) {
        const kind = button.dataset.klarRemove;
        const place = find('data-klar-slot', kind + '/' + button.dataset.klarKey) || find('data-klar-slot', kind);
        const sure = await dom.ask(place, AJS.I18n.getText('klar.panel.confirm', button.dataset.klarTitle),
            AJS.I18n.getText('klar.panel.confirm.yes'), AJS.I18n.getText('klar.panel.confirm.no'));
        if (!sure) {
            return;
        }
        const answer = await Klar.rest.remove(address(kind, button.dataset.klarKey), button.dataset.klarVersion);
        if (answer.ok) {
            refresh(AJS.I18n.getText('klar.panel.removed'), kind, '');
        } else {
            await refresh('', kind, '');
            const message = dom.message('error', Klar.rest.messages(answer).map((sentence) => dom.element('p', { text: sentence })),
                { role: 'alert', tabindex: '-1' });
            find('data-klar-slot', kind).append(message);
            message.focus();
        }
    }

    /** Puts a fresh panel in place; what is folded out, half-written forms and the place on the page stay. */
    async function refresh(news, kind, key) {
        const response = await fetch(AJS.contextPath() + '/plugins/servlet/klar/panel?issue='
            + encodeURIComponent(panel().dataset.klarIssue), { credentials: 'same-origin' });
        const fresh = response.ok && new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('klar-panel');
        if (!fresh) {
            window.location.reload();
            return;
        }
        const folded = new Set(Array.from(panel().querySelectorAll('details[open]')).map((details) => details.dataset.klarDetails));
        const forms = Array.from(panel().querySelectorAll('form:not([data-klar-done])')).map((form) => [form.parentElement.dataset.klarSlot, form]);
        const offset = anchorOffset(kind, key);
        panel().replaceWith(fresh);
        panel().querySelectorAll('details').forEach((details) => {
            details.open = folded.has(details.dataset.klarDetails);
        });
        forms.forEach(([slot, form]) => slotFor(slot.split('/')[0], slot.split('/').slice(1).join('/')).append(form));
        window.scrollBy(0, anchorOffset(kind, key) - offset);
        if (news) {
            panel().querySelector('.klar-status').textContent = news;
            AJS.flag({ type: 'success', body: AJS.escapeHtml(news), close: 'auto' });
        }
        focusBack(kind, key);
    }

    function anchor(kind, key) {
        return find('data-klar-entry', kind + '/' + key) || find('data-klar-slot', kind)
            || document.getElementById('klar-' + (kind === 'gate-plans' ? 'plan' : kind));
    }

    function anchorOffset(kind, key) {
        const node = anchor(kind, key);
        return node ? node.getBoundingClientRect().top : 0;
    }

    /** The reader goes on from the record that the form was about. */
    function focusBack(kind, key) {
        const buttons = Array.from(panel().querySelectorAll('[data-klar-open]'))
            .filter((button) => button.dataset.klarOpen === kind && !button.dataset.klarField);
        const target = buttons.find((button) => (button.dataset.klarKey || '') === key) || buttons[buttons.length - 1]
            || panel().querySelector('.klar-status');
        target.focus({ preventScroll: true });
    }

    Klar.panel = { refresh: refresh };
}(window.Klar, AJS.$));
