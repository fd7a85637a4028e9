/* Runs the dashboard items: one AMD module each, as Jira's inline dashboard does. */
(function ($) {
    'use strict';

    var AJS = window.AJS;

    /** What an item gets from the dashboard. */
    function Api(item) {
        this._item = item;
        this._events = $({});
        this._timer = null;
    }
    Api.prototype.savePreferences = function (preferences) {
        return this._item.save(preferences);
    };
    Api.prototype.closeEdit = function () {
        this._item.render();
    };
    Api.prototype.showLoadingBar = function () {
        this._item.$frame.find('.dashboard-item-loading').prop('hidden', false);
        this._item.$content.attr('aria-busy', 'true');
    };
    Api.prototype.hideLoadingBar = function () {
        this._item.$frame.find('.dashboard-item-loading').prop('hidden', true);
        this._item.$content.removeAttr('aria-busy');
    };
    /** preferences.refresh is minutes, or "false". */
    Api.prototype.initRefresh = function (preferences, refresh) {
        var minutes = Number(preferences && preferences.refresh);
        window.clearInterval(this._timer);
        if (minutes > 0) {
            this._timer = window.setInterval(refresh, minutes * 60000);
        }
    };
    /** Items stand in the page, not in a frame of their own: the browser has done it already. */
    Api.prototype.resize = function () {
        this._events.trigger('resize');
    };
    Api.prototype.setTitle = function (title) {
        this._item.$frame.find('.dashboard-item-title').text(title);
    };
    Api.prototype.getGadgetId = function () {
        return this._item.id;
    };
    Api.prototype.isEditable = function () {
        return this._item.editable;
    };
    Api.prototype.on = function (event, listener) {
        this._events.on(event, listener);
    };
    Api.prototype.once = function (event, listener) {
        this._events.one(event, listener);
    };
    Api.prototype.off = function (event, listener) {
        this._events.off(event, listener);
    };
    Api.prototype.trigger = function (event) {
        this._events.trigger(event);
    };

    function Item(frame) {
        this.$frame = $(frame);
        this.$content = this.$frame.find('.dashboard-item-content');
        this.id = this.$frame.attr('data-item-id');
        this.editable = this.$frame.attr('data-editable') === 'true';
        this.configurable = this.$frame.attr('data-configurable') === 'true';
        this.preferences = JSON.parse(this.$frame.attr('data-preferences'));
        this.api = new Api(this);
    }
    Item.prototype.start = function () {
        var Module = window.require(this.$frame.attr('data-amd-module'));
        this.module = new Module(this.api, { id: this.id, dashboardId: this.$frame.attr('data-dashboard-id') });
        this.$frame.find('.dashboard-item-configure').on('click', this.edit.bind(this));
        // A new item that can be set up asks first, as in Jira.
        if (this.configurable && this.editable && $.isEmptyObject(this.preferences)) {
            this.edit();
        } else {
            this.render();
        }
    };
    Item.prototype.render = function () {
        this.show('render');
    };
    Item.prototype.edit = function () {
        this.show('renderEdit');
    };
    Item.prototype.show = function (how) {
        this.$content.empty();
        var api = this.api;
        // render may give a promise.
        $.when(this.module[how](this.$content, $.extend({}, this.preferences))).always(function () {
            api.trigger('afterRender');
        });
    };
    Item.prototype.save = function (preferences) {
        var item = this;
        return $.ajax({
            url: AJS.contextPath() + '/secure/SaveDashboardItem.jspa',
            type: 'POST',
            data: {
                atl_token: $('#atlassian-token').attr('content'),
                itemId: this.id,
                preferences: JSON.stringify(preferences)
            }
        }).then(function (saved) {
            item.preferences = saved;
            item.render();
            return saved;
        }, function (answer) {
            AJS.flag({ type: 'error', body: $('#dashboard').attr('data-save-failed') });
            return answer;
        });
    };

    $(function () {
        $('.dashboard-item-frame').each(function () {
            try {
                new Item(this).start();
            } catch (error) {
                window.console.error(error);
                $(this).find('.dashboard-item-content').html(
                    $('<div class="aui-message aui-message-error" role="alert"></div>')
                        .text($('#dashboard').attr('data-broken')));
            }
        });
        $(document).on('click', '[data-opens-dialog]', function () {
            AJS.dialog2(document.getElementById(this.getAttribute('data-opens-dialog'))).show();
        });
        $(document).on('click', '[data-closes-dialog]', function () {
            AJS.dialog2($(this).closest('.aui-dialog2')).hide();
        });
    });
}(window.jQuery));
