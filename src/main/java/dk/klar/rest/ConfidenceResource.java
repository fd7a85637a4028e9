package dk.klar.rest;

import dk.klar.domain.concern.Confidential;
import dk.klar.domain.concern.Openness;
import dk.klar.domain.record.Tree;
import dk.klar.usecase.HearConcerns;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is said without a name or to the elected representative alone. Codes are sent in bodies, never in addresses: those
 * stand in logs.
 */
@Path("implementations/{issueKey}/confidences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConfidenceResource {
    private final Desk desk;

    @Inject
    public ConfidenceResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public Map<String, Object> disclosed(@PathParam("issueKey") String issueKey) {
        HearConcerns.Heard heard = desk.use().hearConcerns().of(issueKey, desk.user());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("disclosed", heard.disclosed().stream()
                .map(one -> forAll(one, heard.mayHear() ? one.version() : one.edition())).toList());
        json.put("representatives", heard.representatives().stream().map(desk.wire()::person).toList());
        json.put("mayHear", heard.mayHear());
        json.put("mayAnswer", heard.mayAnswer());
        return json;
    }

    @POST
    public Response say(@PathParam("issueKey") String issueKey, InputStream body) {
        Payload payload = Payload.read(body).only("openness", "fields");
        Openness openness = payload.choice("openness", Openness.class);
        String code = desk.use().speakInConfidence().say(desk.user(), issueKey, openness, payload.object("fields"));
        return Response.status(Response.Status.CREATED).entity(Map.of("code", code)).build();
    }

    @POST
    @Path("mine")
    public Map<String, Object> mine(@PathParam("issueKey") String issueKey, InputStream body) {
        return forAuthor(desk.use().speakInConfidence().follow(desk.user(), issueKey, Payload.read(body).only("code").text("code")));
    }

    @POST
    @Path("mine/additions")
    public Map<String, Object> add(@PathParam("issueKey") String issueKey, InputStream body) {
        Payload payload = Payload.read(body).only("code", "text");
        return forAuthor(desk.use().speakInConfidence().add(desk.user(), issueKey, payload.text("code"), payload.text("text")));
    }

    @POST
    @Path("mine/removal")
    public Response takeBack(@PathParam("issueKey") String issueKey, InputStream body) {
        desk.use().speakInConfidence().takeBack(desk.user(), issueKey, Payload.read(body).only("code").text("code"));
        return Response.noContent().build();
    }

    /** A POST, for that it was opened is noted. */
    @POST
    @Path("openings")
    public Map<String, Object> open(@PathParam("issueKey") String issueKey) {
        return Map.of("confidences", desk.use().hearConcerns().open(issueKey, desk.user()).stream().map(this::forRepresentative).toList());
    }

    @PUT
    @Path("{id}/answer")
    public Map<String, Object> answer(@PathParam("issueKey") String issueKey, @PathParam("id") String id,
                                      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body) {
        Payload payload = Payload.read(body).only("version", "fields");
        int seen = payload.version(ifMatch);
        return forAll(desk.use().hearConcerns().answer(issueKey, desk.user(), id, seen, payload.object("fields")), seen + 1);
    }

    @PUT
    @Path("{id}/kept-back")
    public Map<String, Object> keepBack(@PathParam("issueKey") String issueKey, @PathParam("id") String id,
                                        @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body) {
        Payload payload = Payload.read(body).only("version", "keptBack");
        return forRepresentative(desk.use().hearConcerns().keepBack(issueKey, desk.user(), id, payload.version(ifMatch), payload.yesNo("keptBack")));
    }

    /** What everybody may know: neither week nor additions, which could tell one from another. */
    private static Map<String, Object> forAll(Confidential one, int version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", one.id());
        json.put("version", version);
        json.put("fields", Tree.of(one.concern()));
        json.put("answer", one.answer() == null ? null : Tree.of(one.answer()));
        return json;
    }

    private Map<String, Object> forAuthor(Confidential one) {
        Map<String, Object> json = forAll(one, one.version());
        json.put("openness", one.openness().name());
        json.put("additions", one.more());
        json.put("answeredBy", one.answeredBy() == null ? null : desk.wire().person(one.answeredBy()));
        return json;
    }

    private Map<String, Object> forRepresentative(Confidential one) {
        Map<String, Object> json = forAuthor(one);
        json.put("author", one.author() == null ? null : desk.wire().person(one.author()));
        json.put("week", one.week().toString());
        json.put("keptBack", one.keptBack());
        json.put("disclosed", one.open());
        return json;
    }
}
