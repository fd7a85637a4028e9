/**
 * Two people changed the same record. What only they changed goes into the form; what both changed stays as typed until
 * the reader takes theirs. Nothing typed is ever lost.
 */
(function (Klar) {
    'use strict';

    const dom = Klar.dom;
    const same = (one, other) => JSON.stringify(one === undefined ? null : one) === JSON.stringify(other === undefined ? null : other);

    /**
     * Merges their version into the form and tells what happened.
     *
     * @param form   the open form: fields, opened (what they read when it was opened), version
     * @param answer the body of the 409
     */
    async function settle(form, answer) {
        if (!answer.current) {
            return dom.message('error', Klar.rest.messages({ body: answer }).concat(AJS.I18n.getText('klar.form.stale.keep'))
                .map((sentence) => dom.element('p', { text: sentence })), { role: 'alert', tabindex: '-1' });
        }
        const mine = form.fields.read();
        const rows = await Promise.all(answer.theirs.map((change) => row(form, mine, answer.current, change)));
        form.version = answer.current.version;
        return box(answer, rows);
    }

    async function row(form, mine, current, change) {
        const control = form.fields.controls.get(change.field);
        const theirs = current.fields[change.field];
        const untouched = same(mine[change.field], form.opened[change.field]);
        if (untouched) {
            control.write(theirs);
        }
        form.opened[change.field] = untouched ? control.read() : theirs;
        const words = await Promise.all([change.before, theirs, mine[change.field]].map((value) => control.readable(value)));
        return dom.element('li', {}, [
            dom.element('h5', { text: change.label }),
            dom.element('dl', { class: 'klar-facts' }, [
                fact(AJS.I18n.getText('klar.form.stale.before'), words[0]),
                fact(AJS.I18n.getText('klar.form.stale.after'), words[1]),
                fact(AJS.I18n.getText('klar.form.stale.mine'), words[2])]),
            dom.element('p', { text: untouched
                ? AJS.I18n.getText('klar.form.stale.untouched') : AJS.I18n.getText('klar.form.stale.touched') }),
            untouched ? null : take(control, theirs, change.label)]);
    }

    function fact(label, words) {
        return dom.element('div', {}, [dom.element('dt', { text: label }),
            dom.element('dd', { text: words || AJS.I18n.getText('klar.form.empty') })]);
    }

    function take(control, theirs, label) {
        const button = dom.button(AJS.I18n.getText('klar.form.stale.take', label), function () {
            control.write(theirs);
            button.textContent = AJS.I18n.getText('klar.form.stale.taken');
            button.setAttribute('aria-disabled', 'true');
        });
        return button;
    }

    function box(answer, rows) {
        const when = new Date(answer.current.updated.at).toLocaleString(document.documentElement.lang || undefined,
            { dateStyle: 'medium', timeStyle: 'short' });
        return dom.message('warning', [
            dom.element('p', { class: 'title', text: AJS.I18n.getText('klar.form.stale.title') }),
            dom.element('p', { text: AJS.I18n.getText('klar.form.stale.by', answer.current.updated.name, when) }),
            rows.length ? dom.element('ul', { class: 'klar-changes' }, rows)
                : dom.element('p', { text: AJS.I18n.getText('klar.form.stale.unknown') }),
            dom.element('p', { text: AJS.I18n.getText('klar.form.stale.goOn') })
        ], { role: 'alert', tabindex: '-1' });
    }

    Klar.conflict = { settle: settle };
}(window.Klar));
