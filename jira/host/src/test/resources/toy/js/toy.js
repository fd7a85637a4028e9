alert(AJS.I18n.getText("toy.hello", name)); alert(AJS.I18n.getText("toy.hello"));
