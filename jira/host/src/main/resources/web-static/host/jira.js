/* What scripts in Jira find on every page besides AUI. */
(function ($) {
    'use strict';

    var AJS = window.AJS;

    function meta(name) {
        var element = document.querySelector('meta[name="ajs-' + name + '"]');
        return element ? element.getAttribute('content') : undefined;
    }

    AJS.Meta = {
        get: meta,
        getBoolean: function (name) {
            return meta(name) === 'true';
        },
        getNumber: function (name) {
            var value = meta(name);
            return value === undefined || value === '' ? undefined : Number(value);
        },
        getAllAsMap: function () {
            var all = {};
            document.querySelectorAll('meta[name^="ajs-"]').forEach(function (element) {
                all[element.getAttribute('name').substring(4)] = element.getAttribute('content');
            });
            return all;
        },
        set: function (name, value) {
            var element = document.querySelector('meta[name="ajs-' + name + '"]');
            if (!element) {
                element = document.head.appendChild(document.createElement('meta'));
                element.setAttribute('name', 'ajs-' + name);
            }
            element.setAttribute('content', value);
        }
    };
    window.JIRA = {
        bind: function (event, listener) {
            $(document).on(event, listener);
        },
        unbind: function (event, listener) {
            $(document).off(event, listener);
        },
        one: function (event, listener) {
            $(document).one(event, listener);
        },
        trigger: function (event, parameters) {
            $(document).trigger(event, parameters);
        }
    };
    window.JIRA.Events = { NEW_CONTENT_ADDED: 'newContentAdded', ISSUE_REFRESHED: 'issueRefreshed' };

    window.define('jquery', function () {
        return $;
    });
    window.define('aui', function () {
        return AJS;
    });
    ['flag', 'dialog2', 'inline-dialog2', 'select', 'tabs'].forEach(function (name) {
        window.define('aui/' + name, function () {
            return AJS[name];
        });
    });
    window.define('jira/util/events', function () {
        return window.JIRA;
    });

    // Entries of menus that change something send a form; without script they lead to a page that has the button.
    $(document).on('click', '[data-submits]', function (event) {
        event.preventDefault();
        document.getElementById(this.getAttribute('data-submits')).submit();
    });
    $(document).on('keydown', '[data-enter-submits]', function (event) {
        if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            this.form.submit();
        }
    });
}(window.jQuery));
