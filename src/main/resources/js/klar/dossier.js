/** The page of a dossier: unfolds sections, opens the form that an address or a button names, makes anew what was saved. */
(function (Klar, $) {
    'use strict';

    const dom = Klar.dom;
    const root = () => document.getElementById('klar-dossier');

    /** Where a record lives below /rest/klar/1/. */
    function address(kind, key) {
        return 'implementations/' + encodeURIComponent(root().dataset.klarIssue) + '/' + kind + (key ? '/' + encodeURIComponent(key) : '');
    }

    function find(attribute, value, within) {
        return Array.from((within || root()).querySelectorAll('[' + attribute + ']')).find((node) => node.getAttribute(attribute) === value);
    }

    function partOf(kind) {
        return Array.from(root().querySelectorAll('[data-klar-kinds]')).find((part) => part.dataset.klarKinds.split(' ').includes(kind));
    }

    const asked = new WeakMap();

    /** Puts the inside of a section in place, as it was last asked for unless asked otherwise; half-written forms stay. */
    async function load(part, wanted) {
        const wish = Object.assign({}, asked.get(part), wanted);
        delete (asked.get(part) || {}).at;
        asked.set(part, Object.assign({}, wish, { at: undefined }));
        const query = new URLSearchParams({ section: part.dataset.klarSection });
        Object.entries(wish).forEach(([name, value]) => value && query.set(name, value));
        const body = part.querySelector('.klar-part-body');
        const response = await fetch(root().dataset.klarPage + '?' + query, { credentials: 'same-origin' }).catch(() => null);
        const fresh = response && response.ok
            && new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('.klar-section-body');
        if (!fresh) {
            body.replaceChildren(dom.message('error', [dom.element('p', { text: response && response.status === 401
                ? AJS.I18n.getText('klar.form.loggedOut') : AJS.I18n.getText('klar.dossier.failed') })], { role: 'alert' }));
            return;
        }
        const unfolded = new Set(Array.from(body.querySelectorAll('details[open]')).map((details) => details.dataset.klarDetails));
        const known = new Set(Array.from(body.querySelectorAll('details')).map((details) => details.dataset.klarDetails));
        const forms = Array.from(body.querySelectorAll('form.klar-form:not([data-klar-done])')).map((form) => [form.parentElement.dataset.klarSlot, form]);
        body.replaceChildren(document.importNode(fresh, true));
        body.querySelectorAll('details').forEach((details) => {
            details.open = known.has(details.dataset.klarDetails) ? unfolded.has(details.dataset.klarDetails) : details.open;
        });
        forms.forEach(([slot, form]) => slotFor(part, slot.split('/')[0], slot.split('/').slice(1).join('/')).append(form));
        part.dataset.klarLoaded = 'true';
    }

    async function unfold(part, wanted) {
        if (!part.dataset.klarLoaded || wanted) {
            await load(part, wanted);
        }
        part.open = true;
    }

    /** A card has its own place for a form; lines of a table share one below it, each with a place of its own in that. */
    function slotFor(part, kind, key) {
        const own = find('data-klar-slot', key ? kind + '/' + key : kind, part);
        if (own) {
            return own;
        }
        const shared = find('data-klar-slot', kind, part) || part.querySelector('[data-klar-slot]');
        const slot = dom.element('div', { 'data-klar-slot': kind + '/' + key });
        shared.append(slot);
        return slot;
    }

    /** Asks for the page that a record stands on, whatever was searched for before. */
    function pageOf(kind, key) {
        return { at: kind + '/' + key, q: '', page: '', kind: '' };
    }

    async function open(kind, key, field) {
        const part = partOf(kind);
        if (!part) {
            return;
        }
        await unfold(part, key && !find('data-klar-entry', kind + '/' + key, part) ? pageOf(kind, key) : null);
        const entry = find('data-klar-entry', kind + '/' + key, part);
        await Klar.form.open({
            slot: slotFor(part, kind, key),
            kind: kind,
            issue: root().dataset.klarIssue,
            record: key ? address(kind, key) : '',
            list: address(kind, ''),
            first: root().dataset.klarFixed.split(' ').includes(kind),
            title: entry && entry.matches('article') ? entry.getAttribute('aria-label') : '',
            field: field || '',
            saved: () => renew(part, AJS.I18n.getText('klar.dossier.saved'), kind, key),
            closed: () => focusBack(part, kind, key)
        });
    }

    /** Makes anew what a save has changed: the section, and where every section and the gate stand. */
    async function renew(part, news, kind, key) {
        const entry = find('data-klar-entry', kind + '/' + key, part);
        const offset = entry ? entry.getBoundingClientRect().top : null;
        await Promise.all([load(part), heads()]);
        const after = find('data-klar-entry', kind + '/' + key, part);
        if (after && offset !== null) {
            window.scrollBy(0, after.getBoundingClientRect().top - offset);
        }
        if (news) {
            root().querySelector('.klar-status').textContent = news;
            AJS.flag({ type: 'success', body: AJS.escapeHtml(news), close: 'auto' });
        }
        focusBack(part, kind, key);
    }

    async function heads() {
        const response = await fetch(root().dataset.klarPage, { credentials: 'same-origin' }).catch(() => null);
        const fresh = response && response.ok && new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('klar-dossier');
        if (!fresh) {
            return;
        }
        root().querySelector('#klar-gate-line').replaceWith(document.importNode(fresh.querySelector('#klar-gate-line'), true));
        root().querySelectorAll('.klar-part').forEach(function (part) {
            const other = fresh.querySelector('#' + part.id);
            part.querySelector('summary').replaceChildren(...document.importNode(other.querySelector('summary'), true).childNodes);
            part.querySelectorAll(':scope > .klar-next').forEach((next) => next.remove());
            const next = other.querySelector(':scope > .klar-next');
            if (next) {
                part.querySelector('summary').after(document.importNode(next, true));
            }
        });
    }

    async function remove(button) {
        const { klarKind: kind, klarKey: key, klarVersion: version, klarTitle: title } = button.dataset;
        const part = partOf(kind);
        const sure = await dom.ask(slotFor(part, kind, key), AJS.I18n.getText('klar.dossier.confirm', title),
            AJS.I18n.getText('klar.dossier.confirm.yes'), AJS.I18n.getText('klar.dossier.confirm.no'));
        if (sure) {
            settle(part, kind, key, await Klar.rest.remove(address(kind, key), version), AJS.I18n.getText('klar.dossier.removed'));
        }
    }

    async function accept(button, yes) {
        const { klarKind: kind, klarKey: key, klarVersion: version } = button.dataset;
        const at = address(kind, key) + '/acceptance';
        const answer = yes ? await Klar.rest.put(at, { version: Number(version) }) : await Klar.rest.remove(at, version);
        settle(partOf(kind), kind, key, answer,
            yes ? AJS.I18n.getText('klar.dossier.accepted') : AJS.I18n.getText('klar.dossier.takenBack'));
    }

    /** Tells how it went; what could not be done is said where it was tried. */
    async function settle(part, kind, key, answer, news) {
        await renew(part, answer.ok ? news : '', kind, key);
        if (!answer.ok) {
            const message = dom.message('error', Klar.rest.messages(answer).map((sentence) => dom.element('p', { text: sentence })),
                { role: 'alert', tabindex: '-1' });
            slotFor(part, kind, key).append(message);
            message.focus();
        }
    }

    /** What a record said before, version by version. */
    async function versions(button) {
        const { klarKind: kind, klarKey: key, klarTitle: title } = button.dataset;
        const slot = slotFor(partOf(kind), kind, key);
        const answer = await Klar.rest.get(address(kind, key) + '/history');
        const close = dom.button(AJS.I18n.getText('klar.dossier.versions.close'), function () {
            box.remove();
            button.focus();
        });
        const lines = answer.ok ? answer.body.changes.map(change) : Klar.rest.messages(answer).map((sentence) => dom.element('li', { text: sentence }));
        const box = dom.element('div', { class: 'klar-versions', role: 'region', tabindex: '-1',
            'aria-label': AJS.I18n.getText('klar.dossier.versions.of', title) }, [
            dom.element('h4', { text: AJS.I18n.getText('klar.dossier.versions.of', title) }), dom.element('ol', {}, lines), dom.element('p', {}, [close])]);
        slot.replaceChildren(box);
        box.focus();
    }

    function change(step) {
        const when = new Date(step.at).toLocaleString(root().lang || undefined, { dateStyle: 'medium', timeStyle: 'short' });
        return dom.element('li', {}, [dom.element('p', { text: AJS.I18n.getText('klar.dossier.versions.by', step.version, step.name, when) }),
            dom.element('dl', { class: 'klar-facts' }, step.differences.map((difference) => dom.element('div', {}, [
                dom.element('dt', { text: difference.label }),
                dom.element('dd', {}, [dom.element('del', { text: difference.beforeText }), ' ', dom.element('ins', { text: difference.afterText })])])))]);
    }

    /** The reader goes on from the record that the form was about. */
    function focusBack(part, kind, key) {
        const entry = find('data-klar-entry', kind + '/' + key, part);
        const target = (entry && entry.querySelector('[data-klar-do]'))
            || Array.from(part.querySelectorAll('[data-klar-do=open]')).find((button) => button.dataset.klarKind === kind && !button.dataset.klarKey)
            || part.querySelector('summary');
        target.focus({ preventScroll: true });
    }

    /** #section, #at=kind/key, #open=kind/key/field. */
    async function follow() {
        const hash = window.location.hash.slice(1);
        const named = /^(open|at)=([^/]*)\/?([^/]*)\/?(.*)$/.exec(hash);
        const there = !hash || await (named ? goTo(named[1], ...named.slice(2).map(plain)) : unfoldAt(hash)) || document.getElementById(hash);
        say(there ? '' : AJS.I18n.getText('klar.dossier.notThere'));
    }

    /** Whoever comes by an old address is told that what it meant is gone, rather than left with a folded page. */
    function say(message) {
        const status = root().querySelector('.klar-status');
        status.replaceChildren(...(message ? [dom.message('warning', [dom.element('p', { text: message })])] : []));
        if (message) {
            status.scrollIntoView({ block: 'center' });
            status.focus({ preventScroll: true });
        }
    }

    /** Half an escape, as mail programs leave it when they cut an address, means nothing. */
    function plain(part) {
        try {
            return decodeURIComponent(part);
        } catch (e) {
            return '';
        }
    }

    async function goTo(way, kind, key, field) {
        const part = kind && partOf(kind);
        if (!part) {
            return false;
        }
        if (way === 'open') {
            await open(kind, key, field);
            return true;
        }
        await unfold(part, pageOf(kind, key));
        const entry = find('data-klar-entry', kind + '/' + key, part);
        const place = entry || part.querySelector('summary');
        place.scrollIntoView({ block: 'center' });
        place.focus({ preventScroll: true });
        return entry !== undefined;
    }

    async function unfoldAt(section) {
        const part = find('data-klar-section', section);
        if (part) {
            await unfold(part);
            part.scrollIntoView({ block: 'start' });
            part.querySelector('summary').focus({ preventScroll: true });
        }
        return part !== undefined;
    }

    const DOES = {
        open: (button) => open(button.dataset.klarKind, button.dataset.klarKey, ''),
        remove: remove,
        accept: (button) => accept(button, true),
        'take-back': (button) => accept(button, false),
        history: versions
    };

    AJS.toInit(function () {
        if (!root()) {
            return;
        }
        $(document).on('click', '#klar-dossier [data-klar-do]', function () {
            DOES[this.dataset.klarDo](this);
        });
        // The same address again is no change of hash, but the reader means it again.
        $(document).on('click', '#klar-dossier a[href^="#"]', function (event) {
            if (this.getAttribute('href') === window.location.hash) {
                event.preventDefault();
                follow();
            }
        });
        $(document).on('submit', '#klar-dossier [data-klar-search]', function (event) {
            event.preventDefault();
            load(this.closest('.klar-part'), { q: this.elements.q.value.trim(), page: '', kind: '' });
        });
        $(document).on('click', '#klar-dossier [data-klar-clear]', function () {
            load(this.closest('.klar-part'), { q: '', page: '', kind: '' });
        });
        $(document).on('click', '#klar-dossier [data-klar-page-number]', async function () {
            const part = this.closest('.klar-part');
            const kind = this.dataset.klarPageOf;
            await load(part, { kind: kind, page: this.dataset.klarPageNumber });
            const block = find('data-klar-block', kind, part);
            block.scrollIntoView({ block: 'start' });
            (block.querySelector('.klar-scroll') || block.querySelector('.klar-card')).focus({ preventScroll: true });
        });
        root().querySelectorAll('.klar-part').forEach((part) => part.addEventListener('toggle', function () {
            if (part.open && !part.dataset.klarLoaded && !root().classList.contains('klar-print')) {
                load(part);
            }
        }));
        root().addEventListener('toggle', function (event) {
            event.target.querySelectorAll(':scope > [data-klar-series]:empty').forEach((place) => Klar.chart.draw(place));
        }, true);
        if (root().classList.contains('klar-print')) {
            root().querySelectorAll('details').forEach((details) => { details.open = true; });
            root().querySelectorAll('[data-klar-series]:empty').forEach((place) => Klar.chart.draw(place));
        }
        window.addEventListener('hashchange', follow);
        follow();
    });
}(window.Klar, AJS.$));
