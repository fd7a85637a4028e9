/* The settings page: saves each project's issue types by REST, in place. */
AJS.toInit(function () {
    'use strict';

    var page = document.querySelector('.klar-settings');
    if (!page) {
        return;
    }

    page.querySelectorAll('form[data-klar-project]').forEach(function (form) {
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            save(form);
        });
        form.addEventListener('change', function () {
            tell(form, '', false);
        });
    });

    function save(form) {
        var button = form.querySelector('button');
        var on = Array.from(form.querySelectorAll('input[name=on]:checked'), function (box) {
            return box.value;
        });
        button.disabled = true;
        tell(form, page.dataset.saving, false);
        put(form.dataset.klarProject, on)
            .then(function (saved) {
                tell(form, [page.dataset.saved].concat(saved.warnings || []).join(' '), false);
            })
            .catch(function (failure) {
                tell(form, failure.message || page.dataset.failed, true);
            })
            .finally(function () {
                button.disabled = false;
            });
    }

    function put(project, on) {
        var address = AJS.contextPath() + '/rest/klar/1/settings/projects/' + encodeURIComponent(project);
        return fetch(address, {
            method: 'PUT',
            credentials: 'same-origin',
            headers: {'Content-Type': 'application/json', 'Accept': 'application/json'},
            body: JSON.stringify({on: on})
        }).then(function (response) {
            return response.ok ? response.json() : reasons(response).then(function (text) {
                throw new Error(text);
            });
        }, function () {
            throw new Error(page.dataset.failed);
        });
    }

    /* What Klar gives as reasons; nothing where the answer is not Klar's. */
    function reasons(response) {
        return response.json().then(function (body) {
            return [].concat(body.errorMessages || [], Object.values(body.errors || {})).join(' ');
        }, function () {
            return '';
        });
    }

    function tell(form, text, isError) {
        var status = form.querySelector('.klar-settings-status');
        status.textContent = text;
        status.classList.toggle('error', isError);
    }
});
