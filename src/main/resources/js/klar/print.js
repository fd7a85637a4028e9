/** A button that sends the page to paper. */
AJS.$(document).on('click', '[data-klar-print]', () => window.print());
