/** What can be set up for every item: its title, what it counts, and how often it counts anew. */
define('klar/dashboard/settings', [], function () {
    'use strict';

    const Klar = window.Klar;
    const dom = Klar.dom;
    /** Minutes, as Jira's own items have them. */
    const REFRESH = ['15', '30', '60', '120'];

    /** Until it was set up otherwise an item counts all that its reader may see. */
    function source(preferences) {
        return preferences.filter ? 'filter' : preferences.projects ? 'projects' : 'all';
    }

    /** What the server is asked for, by name. */
    function asked(preferences) {
        return { projects: preferences.projects || '', filter: preferences.filter || '' };
    }

    function from(preferences) {
        switch (source(preferences)) {
            case 'filter': return AJS.I18n.getText('klar.dashboard.from.filter', preferences.filterName || preferences.filter);
            case 'projects': return AJS.I18n.getText('klar.dashboard.from.projects', preferences.projects.split(',').join(', '));
            default: return '';
        }
    }

    async function form(now, title, more, save, cancel) {
        const filters = await favourites(now);
        const titled = field(AJS.I18n.getText('klar.dashboard.edit.title'), dom.element('input', { type: 'text', class: 'text full-width-field' }));
        const counted = field(AJS.I18n.getText('klar.dashboard.edit.source'), select({
            all: AJS.I18n.getText('klar.dashboard.edit.source.all'), projects: AJS.I18n.getText('klar.dashboard.edit.source.projects'),
            filter: AJS.I18n.getText('klar.dashboard.edit.source.filter') }));
        const projects = field(AJS.I18n.getText('klar.dashboard.edit.projects'), dom.element('input', { type: 'text', class: 'text full-width-field' }),
            AJS.I18n.getText('klar.dashboard.edit.projects.help'));
        const filter = field(AJS.I18n.getText('klar.dashboard.edit.filter'), select(filters),
            Object.keys(filters).length ? AJS.I18n.getText('klar.dashboard.edit.filter.help') : AJS.I18n.getText('klar.dashboard.edit.filter.none'));
        const refresh = field(AJS.I18n.getText('klar.dashboard.edit.refresh'), select(Object.fromEntries([['false', AJS.I18n.getText('klar.dashboard.edit.refresh.never')]]
            .concat(REFRESH.map((minutes) => [minutes, AJS.I18n.getText('klar.dashboard.edit.refresh.minutes', minutes)])))));
        titled.input.value = now.title || title;
        counted.input.value = source(now);
        projects.input.value = now.projects || '';
        filter.input.value = now.filter || filter.input.value;
        refresh.input.value = REFRESH.includes(String(now.refresh)) ? now.refresh : 'false';

        function choose() {
            projects.group.hidden = counted.input.value !== 'projects';
            filter.group.hidden = counted.input.value !== 'filter';
            if (more && more.counting) {
                more.counting(counted.input.value);
            }
        }
        counted.input.addEventListener('change', choose);
        choose();
        return dom.element('form', { class: 'aui top-label klar-form', novalidate: true, onsubmit: function (event) {
            event.preventDefault();
            const by = counted.input.value;
            const keys = projects.input.value.split(',').map((key) => key.trim().toUpperCase()).filter(Boolean);
            projects.wrong(by === 'projects' && !keys.length ? AJS.I18n.getText('klar.dashboard.edit.projects.needed') : '');
            filter.wrong(by === 'filter' && !filter.input.value ? AJS.I18n.getText('klar.dashboard.edit.filter.needed') : '');
            if (by === 'projects' && !keys.length || by === 'filter' && !filter.input.value || more && !more.right()) {
                return;
            }
            save(Object.assign(more ? { [more.name]: more.value() } : {}, {
                title: titled.input.value.trim(),
                projects: by === 'projects' ? keys.join(',') : '',
                filter: by === 'filter' ? filter.input.value : '',
                filterName: by === 'filter' ? filters[filter.input.value] : '',
                refresh: refresh.input.value
            }));
        } }, [more && !more.last ? more.group : null, titled.group, counted.group, projects.group, filter.group, refresh.group,
            more && more.last ? more.group : null,
            dom.element('div', { class: 'buttons-container' }, [dom.element('div', { class: 'buttons' }, [
                dom.element('button', { type: 'submit', class: 'aui-button aui-button-primary', text: AJS.I18n.getText('klar.form.save') }),
                dom.button(AJS.I18n.getText('klar.form.cancel'), cancel, { class: 'aui-button aui-button-link' })])])]);
    }

    /** Names of Jira's filters by id: those that are favourites, and the one that is in use. */
    async function favourites(now) {
        const filters = {};
        if (now.filter) {
            filters[now.filter] = now.filterName || AJS.I18n.getText('klar.dashboard.edit.filter.id', now.filter);
        }
        try {
            const answer = await fetch(AJS.contextPath() + '/rest/api/2/filter/favourite', { credentials: 'same-origin', headers: { Accept: 'application/json' } });
            (answer.ok ? await answer.json() : []).forEach((filter) => { filters[filter.id] = filter.name; });
        } catch (unreachable) {
            // Then there are none to choose from, which the form says.
        }
        return filters;
    }

    function select(options) {
        return dom.element('select', { class: 'select full-width-field' }, Object.entries(options).map(([value, text]) => dom.element('option', { value: value, text: text })));
    }

    /** A field with its label, what helps to fill it in, and what is wrong with it. */
    function field(label, input, help) {
        const id = dom.id();
        const error = dom.element('div', { class: 'error', id: id + '-error', hidden: true });
        input.id = id;
        input.setAttribute('aria-describedby', (help ? id + '-help ' : '') + id + '-error');
        return {
            input: input,
            value: () => input.value,
            right: () => true,
            group: dom.element('div', { class: 'field-group' }, [dom.element('label', { for: id, text: label }), input,
                help ? dom.element('div', { class: 'description', id: id + '-help', text: help }) : null, error]),
            wrong: function (sentence) {
                error.textContent = sentence;
                error.hidden = !sentence;
                input.setAttribute('aria-invalid', String(Boolean(sentence)));
                if (sentence) {
                    input.focus();
                }
            }
        };
    }

    /**
     * Boxes to choose some of, at most so many.
     *
     * @param options texts by value
     * @param chosen  values, kept even where they are no option any more
     */
    function several(label, options, chosen, help, most, tooMany) {
        const id = dom.id();
        const error = dom.element('div', { class: 'error', id: id + '-error', hidden: true });
        const note = dom.element('div', { class: 'description', hidden: true });
        const all = Object.assign({}, options, ...chosen.filter((value) => !options[value])
            .map((value) => ({ [value]: AJS.I18n.getText('klar.dashboard.edit.unknown', value) })));
        const boxes = Object.keys(all).map((value) => dom.element('input', { type: 'checkbox', class: 'checkbox', id: dom.id(), value: value, checked: chosen.includes(value),
            'aria-describedby': id + '-error' }));
        return {
            value: () => boxes.filter((box) => box.checked).map((box) => box.value).join(','),
            right: function () {
                const wrong = boxes.filter((box) => box.checked).length > most;
                error.textContent = wrong ? tooMany : '';
                error.hidden = !wrong;
                if (wrong) {
                    boxes.find((box) => box.checked).focus();
                }
                return !wrong;
            },
            say: function (sentence) {
                note.textContent = sentence;
                note.hidden = !sentence;
            },
            group: dom.element('fieldset', { class: 'group klar-several', 'aria-describedby': id + '-help' }, [dom.element('legend', {}, [dom.element('span', { text: label })]),
                dom.element('div', { class: 'description', id: id + '-help', text: help }), note, error,
                ...boxes.map((box) => dom.element('div', { class: 'checkbox' }, [box, dom.element('label', { for: box.id, text: all[box.value] })]))])
        };
    }

    return { form: form, several: several, asked: asked, from: from, field: field, select: select };
});
