/* AUI takes over this function when it loads; afterwards AJS can no longer be given one. */
window.AJS = {
    contextPath: function () {
        'use strict';
        var meta = document.querySelector('meta[name="ajs-context-path"]');
        return meta ? meta.getAttribute('content') : '';
    }
};
