/** The page on which employees say what they think: sends it, shows the code to follow it by, follows it. */
(function (Klar, $) {
    'use strict';

    const dom = Klar.dom;
    let root;

    function at(path) {
        return 'implementations/' + encodeURIComponent(root.dataset.klarIssue) + '/' + path;
    }

    function tell(news) {
        const place = root.querySelector('.klar-news');
        place.textContent = news;
        place.focus();
    }

    /** What is wrong beside the field that it is wrong in, and above the form where it is none's. */
    function fail(form, answer) {
        form.querySelectorAll('.error').forEach((error) => { error.hidden = true; });
        form.querySelectorAll('[aria-invalid]').forEach((field) => field.removeAttribute('aria-invalid'));
        const errors = (answer.body && answer.body.errors) || {};
        const rest = [];
        Object.entries(errors).forEach(function ([name, text]) {
            const group = form.querySelector('[data-klar-field="' + CSS.escape(name.split('.').pop()) + '"]');
            const error = group && group.querySelector('.error');
            if (error) {
                error.textContent = text;
                error.hidden = false;
                group.querySelectorAll('input, textarea').forEach((field) => field.setAttribute('aria-invalid', 'true'));
            } else {
                rest.push(text);
            }
        });
        const sentences = rest.concat(Object.keys(errors).length && !rest.length ? [AJS.I18n.getText('klar.concerns.seeFields')] : [],
            Object.keys(errors).length ? [] : Klar.rest.messages(answer));
        const place = form.querySelector('.klar-messages') || form;
        place.querySelectorAll('.aui-message').forEach((message) => message.remove());
        place.prepend(dom.message('error', sentences.map((sentence) => dom.element('p', { text: sentence })), { role: 'alert' }));
        const first = form.querySelector('[aria-invalid]');
        if (first) {
            first.focus();
        }
    }

    async function say(form) {
        const fields = Object.fromEntries(['nature', 'text', 'atStake', 'idea'].map((name) => [name, form.elements[name].value])
            .filter(([, value]) => value.trim()));
        if (form.elements.beforeRollout.checked) {
            fields.beforeRollout = true;
        }
        const openness = form.elements.openness.value;
        if (!openness) {
            fail(form, { body: { errors: { openness: AJS.I18n.getText('klar.concerns.chooseOpenness') } } });
            return;
        }
        const answer = openness === 'WITH_NAME' ? await Klar.rest.post(at('concerns'), { fields: fields })
            : await Klar.rest.post(at('confidences'), { openness: openness, fields: fields });
        if (!answer.ok) {
            fail(form, answer);
        } else if (openness === 'WITH_NAME') {
            window.location.hash = 'said';
            window.location.reload();
        } else {
            form.hidden = true;
            const box = root.querySelector('[data-klar-code]');
            box.hidden = false;
            box.querySelector('output').textContent = answer.body.code;
            tell(AJS.I18n.getText('klar.concerns.received'));
        }
    }

    /** One at a time: two taps are one. */
    function once(form, act) {
        form.addEventListener('submit', async function (event) {
            event.preventDefault();
            if (form.dataset.klarBusy) {
                return;
            }
            form.dataset.klarBusy = 'true';
            await act(form).finally(() => delete form.dataset.klarBusy);
        });
    }

    function facts(pairs) {
        return dom.element('dl', { class: 'klar-facts' }, pairs.filter(([, value]) => value).map(([label, value]) =>
            dom.element('div', {}, [dom.element('dt', { text: label }), dom.element('dd', { text: value })])));
    }

    async function words(kind) {
        const form = await Klar.rest.get('forms/' + kind);
        const fields = form.ok ? form.body.groups.flatMap((group) => group.fields) : [];
        return (values) => fields.filter((field) => values && values[field.name] !== undefined).map((field) => [field.label,
            field.choices ? field.choices.find((choice) => choice.value === values[field.name]).label
                : field.type === 'YES_NO' ? (values[field.name] ? AJS.I18n.getText('klar.yes') : AJS.I18n.getText('klar.no')) : String(values[field.name])]);
    }

    /** What became of it, for its author. */
    async function follow(form) {
        const code = form.elements.code.value;
        const answer = await Klar.rest.post(at('confidences/mine'), { code: code });
        if (!answer.ok) {
            fail(form, answer.status === 404 ? { body: { errors: { code: Klar.rest.messages(answer)[0] } } } : answer);
            return;
        }
        form.querySelectorAll('.error, .aui-message').forEach((error) => { error.hidden = true; });
        await show(code, answer.body);
    }

    async function show(code, mine) {
        const [said, answered] = await Promise.all([words('concerns'), words('answers')]);
        const more = dom.element('textarea', { class: 'textarea full-width-field', rows: 3, id: dom.id() });
        const addition = dom.element('form', { class: 'aui top-label klar-form klar-plain' }, [
            dom.element('div', { class: 'klar-messages' }),
            dom.element('div', { class: 'field-group', 'data-klar-field': 'text' }, [
                dom.element('label', { for: more.id, text: AJS.I18n.getText('klar.concerns.add') }), more, dom.element('div', { class: 'error', hidden: true })]),
            dom.element('p', { class: 'klar-buttons' }, [
                dom.element('button', { type: 'submit', class: 'aui-button', text: AJS.I18n.getText('klar.concerns.add.send') }),
                dom.button(AJS.I18n.getText('klar.concerns.takeBack'), () => takeBack(code, addition), { class: 'aui-button aui-button-link' })])]);
        once(addition, async function () {
            const answer = await Klar.rest.post(at('confidences/mine/additions'), { code: code, text: more.value });
            if (answer.ok) {
                await show(code, answer.body);
                tell(AJS.I18n.getText('klar.concerns.added'));
            } else {
                fail(addition, answer);
            }
        });
        const place = root.querySelector('[data-klar-followed]');
        place.replaceChildren(dom.element('div', { class: 'klar-card', tabindex: '-1' }, [
            facts(said(mine.fields)), ...mine.additions.map((text) => dom.element('p', { class: 'klar-kept', text: text })),
            mine.answer ? dom.element('div', { class: 'klar-answer' }, [facts(answered(mine.answer).concat(mine.answeredBy
                ? [[AJS.I18n.getText('klar.concerns.answeredBy'), mine.answeredBy.name]] : []))])
                : dom.element('p', { class: 'klar-waits', text: AJS.I18n.getText('klar.concerns.notAnswered') }), addition]));
        place.firstElementChild.focus();
    }

    async function takeBack(code, form) {
        const sure = await dom.ask(form, AJS.I18n.getText('klar.concerns.takeBack.sure'),
            AJS.I18n.getText('klar.concerns.takeBack.yes'), AJS.I18n.getText('klar.dossier.confirm.no'));
        if (!sure) {
            return;
        }
        const answer = await Klar.rest.post(at('confidences/mine/removal'), { code: code });
        if (answer.ok) {
            root.querySelector('[data-klar-followed]').replaceChildren();
            tell(AJS.I18n.getText('klar.concerns.takenBack'));
        } else {
            fail(form, answer);
        }
    }

    /** Everything that was said in confidence, for a representative. */
    async function letters() {
        const place = root.querySelector('[data-klar-letters]');
        const answer = await Klar.rest.post(at('confidences/openings'), {});
        if (!answer.ok) {
            place.replaceChildren(dom.message('error', Klar.rest.messages(answer).map((text) => dom.element('p', { text: text })), { role: 'alert' }));
            return;
        }
        const [said, answered] = await Promise.all([words('concerns'), words('answers')]);
        place.replaceChildren(answer.body.confidences.length
            ? dom.element('ul', { class: 'klar-said' }, answer.body.confidences.map((letter) => read(letter, said, answered)))
            : dom.element('p', { class: 'klar-none', text: AJS.I18n.getText('klar.concerns.letterbox.empty') }));
    }

    function read(letter, said, answered) {
        const week = new Date(letter.week + 'T00:00').toLocaleDateString(dom.language(root), { dateStyle: 'medium' });
        const slot = dom.element('div');
        const item = dom.element('li', { class: 'klar-card', tabindex: '-1' }, [
            dom.element('p', { class: 'klar-weight', text: letter.author ? AJS.I18n.getText('klar.concerns.letter.from', letter.author.name, week)
                : AJS.I18n.getText('klar.concerns.letter.nameless', week) }),
            facts(said(letter.fields)), ...letter.additions.map((text) => dom.element('p', { class: 'klar-kept', text: text })),
            letter.answer ? dom.element('div', { class: 'klar-answer' }, [facts(answered(letter.answer))]) : null,
            dom.element('p', { class: 'klar-weight', text: letter.disclosed ? AJS.I18n.getText('klar.concerns.letter.disclosed')
                : letter.keptBack ? AJS.I18n.getText('klar.concerns.letter.keptBack') : AJS.I18n.getText('klar.concerns.letter.yours') }),
            dom.element('p', { class: 'klar-buttons' }, [
                dom.button(AJS.I18n.getText('klar.concerns.letter.answer'), () => answer(letter, slot)),
                letter.author ? null : dom.button(letter.keptBack ? AJS.I18n.getText('klar.concerns.letter.letGo')
                    : AJS.I18n.getText('klar.concerns.letter.keepBack'), () => keepBack(letter, slot), { class: 'aui-button aui-button-link' })]), slot]);
        return item;
    }

    function answer(letter, slot) {
        Klar.form.open({ slot: slot, kind: 'answers', record: at('confidences/' + letter.id + '/answer'),
            entry: { version: letter.version, fields: letter.answer || {} },
            saved: async function () {
                await letters();
                tell(AJS.I18n.getText('klar.dossier.saved'));
            },
            closed: () => slot.closest('li').focus() });
    }

    async function keepBack(letter, slot) {
        const result = await Klar.rest.put(at('confidences/' + letter.id + '/kept-back'), { version: letter.version, keptBack: !letter.keptBack });
        if (result.ok) {
            await letters();
            tell(AJS.I18n.getText('klar.dossier.saved'));
        } else {
            slot.replaceChildren(dom.message('error', Klar.rest.messages(result).map((text) => dom.element('p', { text: text })), { role: 'alert' }));
        }
    }

    /** A colleague's word to what was said. */
    function remark(button) {
        const id = button.dataset.klarSay;
        const place = root.querySelector('[data-klar-remark="' + CSS.escape(id) + '"]');
        const text = dom.element('textarea', { class: 'textarea full-width-field', rows: 3, id: dom.id() });
        const form = dom.element('form', { class: 'aui top-label klar-form klar-plain' }, [dom.element('div', { class: 'klar-messages' }),
            dom.element('div', { class: 'field-group', 'data-klar-field': 'text' }, [
                dom.element('label', { for: text.id, text: AJS.I18n.getText('klar.concerns.remark.label') }), text, dom.element('div', { class: 'error', hidden: true })]),
            dom.element('p', { class: 'klar-buttons' }, [dom.element('button', { type: 'submit', class: 'aui-button', text: AJS.I18n.getText('klar.form.save') }),
                dom.button(AJS.I18n.getText('klar.form.cancel'), () => { place.replaceChildren(); button.focus(); }, { class: 'aui-button aui-button-link' })])]);
        once(form, async function () {
            const result = await Klar.rest.post(at('remarks'), { fields: { concern: id, text: text.value } });
            if (result.ok) {
                window.location.reload();
            } else {
                fail(form, result);
            }
        });
        place.replaceChildren(form);
        text.focus();
    }

    AJS.toInit(function () {
        root = document.getElementById('klar-concerns');
        if (!root) {
            return;
        }
        once(root.querySelector('[data-klar-concern-form]'), say);
        once(root.querySelector('[data-klar-follow-form]'), follow);
        $(root).on('click', '[data-klar-letterbox]', letters);
        $(root).on('click', '[data-klar-say]', function () {
            remark(this);
        });
        $(root).on('click', '[data-klar-copy]', function () {
            const code = root.querySelector('[data-klar-code] output').textContent;
            navigator.clipboard.writeText(code).then(() => tell(this.dataset.klarCopied), () => null);
        });
        if (window.location.hash === '#said') {
            window.history.replaceState(null, '', window.location.pathname);
            tell(AJS.I18n.getText('klar.concerns.received'));
        }
    });
}(window.Klar, AJS.$));
