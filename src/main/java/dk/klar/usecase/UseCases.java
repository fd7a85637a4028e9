package dk.klar.usecase;

import dk.klar.usecase.port.Announcements;
import dk.klar.usecase.port.Audit;
import dk.klar.usecase.port.Canonical;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Guards;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Post;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.PublishedStates;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Rights;
import dk.klar.usecase.port.Rounds;
import dk.klar.usecase.port.Snapshot;
import dk.klar.usecase.port.Summaries;
import dk.klar.usecase.port.Switches;
import dk.klar.usecase.port.Tallies;
import dk.klar.usecase.port.Travel;
import dk.klar.usecase.port.Wording;
import java.time.Clock;
import java.util.function.Supplier;

/** All use cases on one set of ports, made once: for the wiring, and for tests with ports in memory. */
public record UseCases(Entrance entrance, ReadDossier readDossier, JudgeGate judgeGate,
                       RecordOnImplementation record, AcceptBenefit acceptBenefit, SpeakInConfidence speakInConfidence,
                       HearConcerns hearConcerns, KeepMunicipality keepMunicipality, ReadHistory readHistory,
                       RecordPassage recordPassage, ReadEvidence readEvidence, ReopenGate reopenGate, NameRole nameRole,
                       SwitchProject switchProject, CountByState countByState, ReadPortfolio readPortfolio, CountPortfolio countPortfolio, ReadBoard readBoard, CountTheDay countTheDay, FindImplementations findImplementations, TryPolicy tryPolicy,
                       ExchangePolicies exchangePolicies, ExportRecords exportRecords, ImportRecords importRecords, ShareLearning shareLearning,
                       RemindOwners remindOwners, Publish publish, MakeRounds rounds, ReadAllDossiers allDossiers) {

    /**
     * The ports that the use cases stand on.
     *
     * @param newKeys  hands out a key that was never used before
     * @param newCodes hands out a code that nobody can guess
     */
    public record Ports(Records records, Snapshot snapshot, Confidences confidences, Implementations implementations, Rights rights, People people,
                        Switches switches, PublishedStates published, Summaries summaries, Rounds rounds, Tallies tallies, Projects projects, GateSearch gateSearch,
                        Guards guards, Wording wording, Travel travel, Canonical canonical, Audit audit, Post post, Announcements announcements, Supplier<String> newKeys, Supplier<String> newCodes, Clock clock) {
    }

    public static UseCases on(Ports ports) {
        Entrance entrance = new Entrance(ports.implementations(), ports.switches(), ports.rights(), ports.records());
        ReadDossier readDossier = new ReadDossier(entrance, ports.records(), ports.confidences(), ports.guards());
        JudgeGate judgeGate = new JudgeGate(readDossier, ports.switches(), ports.clock());
        Publish publish = new Publish(readDossier, judgeGate, ports.published(), ports.summaries(), ports.switches(),
                ports.announcements(), ports.travel());
        MakeRounds rounds = new MakeRounds(entrance, publish, new MakeRounds.Ports(ports.implementations(), ports.switches(), ports.projects(),
                ports.summaries(), ports.rounds(), ports.newKeys(), ports.clock()));
        WriteRecord write = new WriteRecord(ports.records(), ports.people(), ports.implementations(), ports.audit(), ports.newKeys(), ports.clock());
        ReadPortfolio readPortfolio = new ReadPortfolio(ports.gateSearch(), ports.summaries());
        return new UseCases(entrance, readDossier, judgeGate,
                new RecordOnImplementation(entrance, readDossier, write, publish),
                new AcceptBenefit(entrance, write, publish, ports.clock()),
                new SpeakInConfidence(entrance, readDossier, ports.confidences(), ports.newKeys(), ports.newCodes(), judgeGate),
                new HearConcerns(entrance, readDossier, ports.confidences(), ports.records(), judgeGate, publish,
                        ports.newKeys(), ports.clock()),
                new KeepMunicipality(entrance, ports.records(), write, rounds),
                new ReadHistory(entrance, ports.records()),
                new RecordPassage(readDossier, judgeGate, ports, publish),
                new ReadEvidence(readDossier, ports.records(), ports.canonical()),
                new ReopenGate(ports, write, publish),
                new NameRole(entrance, ports.records(), publish, ports.newKeys(), ports.clock()),
                new SwitchProject(entrance, ports.projects(), ports.switches(), ports.audit(), rounds, ports.clock()),
                new CountByState(ports.gateSearch()), readPortfolio, new CountPortfolio(readPortfolio, ports.gateSearch()),
                new ReadBoard(readPortfolio, ports), new CountTheDay(ports), new FindImplementations(ports.gateSearch(), ports.clock()),
                new TryPolicy(entrance, ports, readDossier, judgeGate),
                new ExchangePolicies(entrance, ports.records(), write, rounds),
                new ExportRecords(entrance, ports), new ImportRecords(entrance, ports, write, publish, rounds), new ShareLearning(entrance, ports, readPortfolio),
                new RemindOwners(judgeGate, write, ports.implementations(), ports.post()), publish, rounds, new ReadAllDossiers(readDossier, ports));
    }
}
