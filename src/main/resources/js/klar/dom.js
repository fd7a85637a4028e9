/** Makes elements. Text is always set as text, never as markup. */
(function (Klar) {
    'use strict';

    let made = 0;

    function element(tag, attributes, children) {
        const node = document.createElement(tag);
        Object.entries(attributes || {}).forEach(function ([name, value]) {
            if (name === 'text') {
                node.textContent = value;
            } else if (name.startsWith('on')) {
                node.addEventListener(name.substring(2), value);
            } else if (value === true) {
                node.setAttribute(name, '');
            } else if (value !== false && value !== null && value !== undefined) {
                node.setAttribute(name, value);
            }
        });
        (children || []).forEach(function (child) {
            if (child) {
                node.append(child);
            }
        });
        return node;
    }

    function button(text, listener, attributes) {
        return element('button', Object.assign({ type: 'button', class: 'aui-button', text: text, onclick: listener }, attributes));
    }

    /** A box in AUI's colours; kind is error, warning, success or info. */
    function message(kind, children, attributes) {
        return element('div', Object.assign({ class: 'aui-message aui-message-' + kind }, attributes), children);
    }

    /** Asks in place, by buttons rather than by a dialog that covers what it is about. Answers true or false. */
    function ask(place, question, yes, no) {
        return new Promise(function (resolve) {
            const before = document.activeElement;
            function answer(value) {
                box.remove();
                if (before && before.isConnected) {
                    before.focus();
                }
                resolve(value);
            }
            const refuse = button(no, () => answer(false));
            const box = message('warning', [
                element('p', { text: question }),
                element('p', { class: 'klar-buttons' }, [button(yes, () => answer(true)), refuse])
            ], { role: 'alertdialog', 'aria-label': question });
            box.addEventListener('keydown', function (event) {
                if (event.key === 'Escape') {
                    event.stopPropagation();
                    answer(false);
                }
            });
            place.append(box);
            refuse.focus();
        });
    }

    Klar.dom = {
        element: element,
        button: button,
        message: message,
        ask: ask,
        /** The language of the words around a place. */
        language: (place) => (place.closest('[lang]') || document.documentElement).lang || undefined,
        id: () => 'klar-' + (++made)
    };
}(window.Klar));
