/* Puts a chosen workflow file into the text area, where it can be read before it is imported. */
document.addEventListener('change', function (event) {
    'use strict';

    var target = event.target.getAttribute('data-fills');
    var file = event.target.files && event.target.files[0];
    if (target && file) {
        file.text().then(function (text) {
            document.getElementById(target).value = text;
        });
    }
});
