package dk.klar.host.http;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;

/** Lets plugins require web resources for the page that is being written. */
public final class PageResources implements PageBuilderService, WebResourceAssembler, RequiredResources {

    private final WebResources webResources;

    public PageResources(WebResources webResources) {
        this.webResources = webResources;
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        webResources.require(moduleCompleteKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        webResources.requireContext(context);
        return this;
    }
}
