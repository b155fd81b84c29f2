/* Generated from app/src/main/resources/openapi/kuaichu-v1.json by "npm run api". Do not edit. */
export interface paths {
    "/api/v1/approvals/{approvalId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Approval.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/authenticator-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Password.offerAuthenticator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/demo-hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Auth.readDemoHints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/guest-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth.openGuestSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/party-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth.openPartySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Password.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Auth.readSession"];
        put?: never;
        post?: never;
        delete: operations["Auth.endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnSession.listOwnSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnSession.endOwnSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sms-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth.sendSmsCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/staff-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth.openStaffSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calibration.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-list-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseExport.exportCaseList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseList.list"];
        put?: never;
        post: operations["Report.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseFile.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/acceptance-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Acceptance.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Negotiation.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/alarm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Alarm.readAlarm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/alarm/full": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Alarm.readFullAlarm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Archive.readArchive"];
        put?: never;
        post: operations["Archive.packArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/archive/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Archive.downloadArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseClaims.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Scene.confirmClearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/closure-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Closure.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/closure-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Closure.checkClosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/closure-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Closure.requestClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/closure-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Closure.giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consistency.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/decided-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Fact.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/determination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Determination.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/determination-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Determination.readDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/determination-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Determination.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/duplicate-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duplicate.answerDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Duplicate.listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Scene.fixEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/evidence-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Determination.requestEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/follow-ups/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUp.answerFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/follow-ups/handlings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUp.handleFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duplicate.follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/held-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseFile.readHeldData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitation.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duplicate.join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseFile.listLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/mediation-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mediation.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/onsite-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Closure.recordOnsiteResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Party.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/parties/{partyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Party.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/parties/{partyId}/full": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Party.readFull"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/parties/{partyId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Picture.questions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/parties/{partyId}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Party.giveStatement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/parties/{partyId}/vehicle-look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LookUp.lookUpOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/police-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Scene.requestPolice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Procedure.readProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/approval-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decision.requestApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decision.draftCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decision.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/decision/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decision.giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/decision/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decision.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/evidence-disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedure.disclose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/examinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Examination.commission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/fast-track-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedure.requestFastTrack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/fugitive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnknownPerson.findFugitive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/identity-supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnknownPerson.supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/injury-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decision.reportInjury"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/late-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Acceptance.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/questionings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questioning.question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recusal.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedure.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/rights-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedure.tellRights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/scene-investigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedure.investigateScene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Procedure.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/procedure/unsolved-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnknownPerson.requestUnsolved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Negotiation.readProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rating.list"];
        put?: never;
        post: operations["Rating.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/remedies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewDesk.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/review-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/separation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duplicate.separate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/service-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Serving.consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/servings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Serving.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/servings/opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Serving.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/share-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MediationDesk.propose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseFile.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseFile.readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Closure.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Claim.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Claim.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claim.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claim.assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claim.dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}/payout-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Claim.setAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{claimId}/payout-retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Claim.retryPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/document-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Verification.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document.readCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/ofd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document.readOfd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document.readPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Document.verifyKept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/envelopes/{envelopeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Envelope.readEnvelope"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/envelopes/{envelopeId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Envelope.cancelEnvelope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/envelopes/{envelopeId}/quiet-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Envelope.refuseQuietly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/envelopes/{envelopeId}/receptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Envelope.receiveUnsigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/envelopes/{envelopeId}/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Envelope.fixRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/envelopes/{envelopeId}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Envelope.refuseEnvelope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/envelopes/{envelopeId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Envelope.remindSigner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/envelopes/{envelopeId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Envelope.signEnvelope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/envelopes/{envelopeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Envelope.withdrawEnvelope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evidence.readOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reading.readOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Evidence.readThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/examinations/{examinationId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Examination.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/examinations/{examinationId}/serving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Examination.serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insurers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Insurer.listInsurers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{code}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitation.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/late-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Report.reportLate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/look-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LookUp.lookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations/{mediationId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MediationDesk.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations/{mediationId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MediationDesk.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations/{mediationId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mediation.bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations/{mediationId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MediationDesk.schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations/{mediationId}/time-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mediation.askForAnotherTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mediations/{mediationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Mediation.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Message.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{messageId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Message.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Publications.readOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartnerCall.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner-calls/{callId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartnerCall.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/alarm/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AlarmTransfer.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/bank/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BankCallback.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/sms/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SmsReceipt.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reading.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recusals/{recusalId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Recusal.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reference/articles/{citation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reference.readArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Retention.readRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Retention.listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{reviewId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewDesk.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{reviewId}/authority-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewDesk.tellAuthority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{reviewId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{reviewId}/conclusion/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review.agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{reviewId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review.forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{reviewId}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review.state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{reviewId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewDesk.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{reviewId}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewDesk.join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{reviewId}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewDesk.terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{reviewId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Review.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reference.listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-readings/{readingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SecondReading.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-readings/{readingId}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SecondReading.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-readings/{readingId}/photos/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SecondReading.photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-readings/{readingId}/rule-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SecondReading.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/servings/{servingId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Serving.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/servings/{servingId}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Serving.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Account.listAccounts"];
        put?: never;
        post: operations["Account.createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-accounts/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Account.readAccount"];
        put: operations["Account.placeAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-accounts/{staffId}/authenticator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Grant.dropAuthenticator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-accounts/{staffId}/disablement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account.disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-accounts/{staffId}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grant.grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-accounts/{staffId}/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Account.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-accounts/{staffId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grant.listSessions"];
        put?: never;
        post?: never;
        delete: operations["Grant.endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-accounts/{staffId}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Grant.endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-accounts/{staffId}/unlocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Grant.unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Unit.listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{brigadeId}/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Function.readFunctions"];
        put: operations["Function.switchFunctions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Upload.create"];
        delete?: never;
        options: operations["Upload.describe"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Upload.cancel"];
        options?: never;
        head: operations["Upload.find"];
        patch: operations["Upload.receive"];
        trace?: never;
    };
    "/api/v1/work-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkItem.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-items/{workItemId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WorkItem.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-items/{workItemId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WorkItem.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-items/claim-next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WorkItem.claimNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptanceRequest: {
            anonymous?: boolean;
            callingNumber?: string;
            casualties?: string;
            confidential?: boolean;
            dangerousGoods?: {
                [key: string]: string;
            };
            decision?: string;
            fledDirection?: string;
            fledDriver?: string;
            fledVehicle?: string;
        };
        /** @enum {string} */
        AccidentSeverity: "PROPERTY_DAMAGE" | "INJURY" | "FATAL";
        AccountDraft: {
            citizenId: string;
            displayName: string;
            /** Format: uuid */
            insurerId?: string;
            oncePassword: string;
            qualification?: components["schemas"]["HandlerQualification"];
            role: components["schemas"]["Role"];
            /** Format: uuid */
            unitId?: string;
            username: string;
        };
        AccountPlacement: {
            displayName: string;
            /** Format: uuid */
            insurerId?: string;
            qualification?: components["schemas"]["HandlerQualification"];
            /** Format: uuid */
            unitId?: string;
        };
        AgreementWithConclusion: {
            /** Format: int32 */
            version?: number;
        };
        AlarmReceipt: {
            alarmNo: string;
            callerInvited: boolean;
            caseNo: string;
            repeated: boolean;
            state: components["schemas"]["HandlingState"];
            /** Format: date-time */
            takenAt: string;
            unitCode: string;
            unitName: string;
        };
        /** @enum {string} */
        AlarmTransfersLine: "LINE_122" | "LINE_110";
        AlarmView: {
            alarmNo: string;
            callerInvolved: boolean;
            callerPhone?: string;
            line: components["schemas"]["AlarmTransfersLine"];
            note?: string;
            /** Format: date-time */
            receivedAt: string;
        };
        ApplicationView: {
            /** Format: date-time */
            appliedAt: string;
            mine: boolean;
            /** Format: uuid */
            partyId: string;
            partyLabel: string;
            reasons?: string;
            requests: components["schemas"]["ReviewConclusionModelGround"][];
            /** Format: date-time */
            withdrawnAt?: string;
        };
        ApprovalInput: {
            directive?: string;
        };
        ApprovalRequest: {
            proposal?: string;
            subject?: components["schemas"]["ApprovalSubject"];
            summary?: string;
        };
        /** @enum {string} */
        ApprovalSubject: "FAST_TRACK" | "SUSPENSION" | "LATE_EXAMINATION" | "LONG_EXAMINATION" | "INJURY_REPORT";
        ApprovalView: {
            /** Format: uuid */
            approvalId: string;
            approved?: boolean;
            article?: components["schemas"]["ArticleRef"];
            /** Format: date-time */
            decidedAt?: string;
            decidedBy?: string;
            directive?: string;
            /** Format: date-time */
            dueAt: string;
            mine: boolean;
            proposal: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            subject: components["schemas"]["ApprovalSubject"];
            summary: string;
            title: string;
        };
        ArchiveRequest: {
            gapsReason?: string;
        };
        ArchiveView: {
            edition?: components["schemas"]["EditionView"];
            items: components["schemas"]["ItemView"][];
            mayPack: boolean;
            missing: components["schemas"]["GapView"][];
            /** Format: int32 */
            newEntries: number;
            state: components["schemas"]["ReadArchiveState"];
        };
        ArticleRef: {
            citation: string;
            text: string;
            title: string;
            /** Format: date */
            version: string;
        };
        AskAuthenticator: {
            password: string;
            username: string;
        };
        AssessmentLineView: {
            /** Format: int64 */
            amountFen: number;
            item: string;
            /** Format: int32 */
            quantity: number;
            /** Format: int64 */
            unitFen: number;
        };
        AssessmentRequest: {
            lines?: components["schemas"]["LossLineInput"][];
            note?: string;
        };
        AuditEntry: {
            /** Format: uuid */
            accountId?: string;
            actor: string;
            address?: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            caseId?: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            insurerId?: string;
            kind: components["schemas"]["AuditKind"];
            reason?: string;
            role?: string;
            subject: string;
            /** Format: uuid */
            unitId?: string;
        };
        /** @enum {string} */
        AuditKind: "SIGNED_IN" | "SIGN_IN_REFUSED" | "SIGN_IN_LOCKED" | "LOOK" | "FULL_VIEW" | "EXPORT" | "FORGOTTEN" | "LOOK_UP" | "REFUSED" | "COMMAND" | "ACCOUNT";
        AuthenticatorOffer: {
            address?: string;
            key?: string;
        };
        AuthorityNoticeInput: {
            authority?: components["schemas"]["ReviewFactAuthority"];
            note?: string;
        };
        /** @enum {string} */
        Behaviour: "REAR_END" | "LANE_CHANGE" | "YIELD_SIGN" | "YIELD_RIGHT" | "TURN_VS_STRAIGHT_NOSIG" | "RIGHT_VS_LEFT_NOSIG" | "TURN_VS_STRAIGHT_SIG" | "RIGHT_VS_LEFT_SIG" | "RIGHT_ON_RED" | "RED_LIGHT" | "WRONG_LANE_DIRECTION" | "ROUNDABOUT_ENTRY" | "LEFT_TURN_CUT" | "BLOCKED_ENTRY" | "WRONG_WAY" | "MEET_OBSTACLE" | "MEET_OBSTACLE_REV" | "MEET_SLOPE" | "MEET_MOUNTAIN" | "MEET_CENTER" | "OVERTAKE_TURNING" | "OVERTAKE_ONCOMING" | "OVERTAKE_NO_CONDITION" | "OVERTAKE_RIGHT" | "OVERTAKE_CUT_IN" | "UTURN_PROHIBITED" | "UTURN_IMPEDE" | "REVERSE" | "ROLL_BACK" | "DOOR" | "ILLEGAL_STOP" | "HIT_PARKED_LEGAL" | "START_OFF" | "ENTER_ROAD" | "MERGE_HIGHWAY" | "HIGHWAY_FORBIDDEN" | "QUEUE_CUT" | "ZIPPER" | "SIGN_OR_LINE" | "DEDICATED_LANE" | "NMV_LANE" | "POLICE_SIGNAL" | "LOAD" | "EMERGENCY_YIELD" | "BREAKDOWN_NO_WARNING" | "NO_LIGHTS_NIGHT" | "SINGLE" | "NMV_WRONG" | "NMV_CROSS" | "NMV_TURN" | "ESCAPE" | "DESTROY_EVIDENCE" | "INTENTIONAL" | "SPEEDING" | "CARELESS_HIT" | "UNFIT_DRIVER" | "UNSAFE_VEHICLE";
        /** @enum {string} */
        BrigadeFunctionsFunction: "SELF_NEGOTIATION" | "ONLINE_DETERMINATION";
        CalibrationView: {
            /** Format: int64 */
            alike: number;
            differences: components["schemas"]["DifferenceView"][];
            kappa?: number;
            month: string;
            /** Format: int64 */
            n: number;
            nextCursor?: string;
            plainAgreement?: number;
        };
        CancellationInput: {
            note?: string;
        };
        /** @enum {string} */
        CaseAction: "FIX_EVIDENCE" | "CONFIRM_CLEARED" | "EDIT_PARTY" | "INVITE" | "STATE_FACTS" | "OPEN_NEGOTIATION" | "SIGN_AGREEMENT" | "REFUSE_AGREEMENT" | "REQUEST_DETERMINATION" | "DETERMINE" | "RETURN_FOR_EVIDENCE" | "ACKNOWLEDGE_DETERMINATION" | "REQUEST_POLICE" | "RECORD_ONSITE_RESULT" | "OPEN_CLAIM" | "REQUEST_CLOSURE" | "APPROVE_CLOSURE" | "RETURN_CLOSURE" | "RATE" | "WITHDRAW" | "SUPPLEMENT";
        CaseRow: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            channel: components["schemas"]["Channel"];
            placeText?: string;
            plates: string[];
            /** Format: date-time */
            promiseDueAt?: string;
            /** Format: date-time */
            reportedAt: string;
            route: string;
            state: components["schemas"]["HandlingState"];
            unitName: string;
            /** Format: date-time */
            waitingSince: string;
        };
        CaseState: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            /** Format: date-time */
            clearedAt?: string;
            /** Format: date-time */
            evidenceFixedAt?: string;
            instructionText: string;
            mayMoveNow: boolean;
            route: components["schemas"]["Route"];
            sceneInstruction: components["schemas"]["SceneInstruction"];
            state: components["schemas"]["HandlingState"];
            /** Format: int32 */
            version: number;
        };
        CaseView: {
            /** Format: date-time */
            agreedAt?: string;
            allowedActions: components["schemas"]["CaseAction"][];
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            channel: components["schemas"]["Channel"];
            claims: components["schemas"]["ClaimSummary"][];
            /** Format: date-time */
            clearedAt?: string;
            /** Format: date-time */
            closedAt?: string;
            deadlines: components["schemas"]["DeadlineView"][];
            determination?: components["schemas"]["DeterminationView"];
            /** Format: date-time */
            determinedAt?: string;
            documents: components["schemas"]["DocumentView"][];
            eligibility: components["schemas"]["Eligibility"];
            envelopes: components["schemas"]["EnvelopeView"][];
            evidence: components["schemas"]["EvidenceView"][];
            /** Format: date-time */
            evidenceFixedAt?: string;
            evidenceRequest?: components["schemas"]["EvidenceRequestView"];
            followUps: components["schemas"]["FollowUpView"][];
            instructionArticles: components["schemas"]["ArticleRef"][];
            instructionText: string;
            mayMoveNow: boolean;
            missingSlots: components["schemas"]["VaultSlot"][];
            /** Format: uuid */
            myPartyId?: string;
            negotiation?: components["schemas"]["NegotiationView"];
            /** Format: date-time */
            occurredAt: string;
            parties: components["schemas"]["PartyView"][];
            place: components["schemas"]["PlaceView"];
            promise?: components["schemas"]["PromiseView"];
            /** Format: date-time */
            reportedAt: string;
            requiredSlots: components["schemas"]["VaultSlot"][];
            roadType: components["schemas"]["RoadType"];
            route: components["schemas"]["Route"];
            routeReasons: components["schemas"]["RouteReasonView"][];
            sceneInstruction: components["schemas"]["SceneInstruction"];
            /** Format: date-time */
            servedAt?: string;
            state: components["schemas"]["HandlingState"];
            unitName: string;
            /** Format: int32 */
            version: number;
            weather?: components["schemas"]["WeatherCode"];
        };
        CertificateRequest: {
            established?: string;
            unclear?: string;
        };
        ChallengeableView: {
            name: string;
            /** Format: uuid */
            officerId: string;
        };
        /** @enum {string} */
        Channel: "WEB_LINK" | "MINI_PROGRAM" | "SUPER_APP" | "CALL_110" | "CHAT_DESK" | "OFFICER" | "COORDINATOR" | "INSURER_GUIDE" | "KIOSK";
        CheckView: {
            code: string;
            ok: boolean;
            text: string;
        };
        /** @enum {string} */
        ClaimAction: "ASSESS" | "ACCEPT" | "DISPUTE" | "SET_ACCOUNT" | "RETRY_PAYOUT";
        ClaimNext: {
            queue?: components["schemas"]["DeskQueue"];
        };
        ClaimsOpened: {
            claims: components["schemas"]["ClaimView"][];
        };
        /** @enum {string} */
        ClaimState: "OPENED" | "ASSESSED" | "ACCEPTED" | "PAYING" | "PAID" | "PAYOUT_FAILED" | "DISPUTED";
        ClaimSummary: {
            /** Format: int64 */
            assessedFen?: number;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            claimantLabel: string;
            /** Format: date-time */
            claimedAt: string;
            /** Format: uuid */
            claimId: string;
            claimNo: string;
            /** Format: uuid */
            insurerId: string;
            insurerName: string;
            /** Format: date-time */
            paidAt?: string;
            /** Format: int64 */
            paidFen?: number;
            /** Format: int64 */
            payableFen?: number;
            plate?: string;
            state: components["schemas"]["ClaimState"];
        };
        ClaimView: {
            /** Format: date-time */
            acceptedAt?: string;
            allowedActions: components["schemas"]["ClaimAction"][];
            /** Format: date-time */
            assessedAt?: string;
            assessedByInsurer?: string;
            /** Format: int64 */
            assessedFen?: number;
            bankCardMasked?: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            claimantLabel: string;
            /** Format: date-time */
            claimedAt: string;
            /** Format: uuid */
            claimId: string;
            claimNo: string;
            disputeReason?: string;
            documents: components["schemas"]["DocumentView"][];
            evidence: components["schemas"]["EvidenceView"][];
            exposures: components["schemas"]["ExposureView"][];
            failureReason?: string;
            /** Format: uuid */
            insurerId: string;
            insurerName: string;
            liability: components["schemas"]["LiabilityGrade"];
            lines: components["schemas"]["AssessmentLineView"][];
            /** Format: date-time */
            paidAt?: string;
            /** Format: int64 */
            paidFen?: number;
            parties: components["schemas"]["PartyView"][];
            /** Format: uuid */
            partyId: string;
            /** Format: int64 */
            payableFen?: number;
            plate?: string;
            receipt?: components["schemas"]["DocumentView"];
            reportNo?: string;
            /** Format: int64 */
            secondsFromAccident?: number;
            state: components["schemas"]["ClaimState"];
            /** Format: int32 */
            version: number;
            waitingFor?: components["schemas"]["ClaimViewWaiting"];
        };
        /** @enum {string} */
        ClaimViewWaiting: "COVERS" | "OTHER_ASSESSMENTS" | "OTHER_ACCEPTANCES" | "LIABILITY" | "COVER_NOT_FOUND";
        ClearanceRequest: {
            /** Format: date-time */
            movedAt?: string;
        };
        ClosureCheckView: {
            open: components["schemas"]["OpenMatterView"][];
        };
        ClosureRequest: {
            note?: string;
        };
        /** @enum {string} */
        Concern: "PAIN" | "NEW_DAMAGE" | "REGRET";
        ConcernView: {
            articles: components["schemas"]["ArticleRef"][];
            concern: components["schemas"]["Concern"];
        };
        ConclusionInput: {
            corrections?: string;
            factFindings?: string;
            grounds?: components["schemas"]["ReviewConclusionModelGround"][];
            procedureFindings?: string;
            result?: components["schemas"]["ReviewConclusionModelResult"];
        };
        ConditionView: {
            article?: components["schemas"]["ArticleRef"];
            code: string;
            text: string;
        };
        /** @enum {string} */
        ConsentHow: "SIGNATURE" | "SCREEN" | "OFFICER";
        ConsentInput: {
            given?: boolean;
            /** Format: uuid */
            partyId?: string;
        };
        ConsentView: {
            /** Format: date-time */
            givenAt: string;
            how: components["schemas"]["ConsentHow"];
            /** Format: uuid */
            partyId: string;
            partyLabel: string;
        };
        ConsistencyView: {
            /** Format: int64 */
            n: number;
            overrideShare: number;
            pattern?: string;
            recent: components["schemas"]["RecentOutcomeView"][];
            shares: components["schemas"]["OutcomeShareView"][];
            small: boolean;
            spread: number;
        };
        ContactView: {
            address: string;
            phone: string;
            supervisionPhone: string;
        };
        CorrectionContact: {
            address?: string;
            phone?: string;
            supervisionPhone?: string;
            unit: string;
        };
        /** @enum {string} */
        DamagePart: "FRONT" | "FRONT_LEFT" | "FRONT_RIGHT" | "REAR" | "REAR_LEFT" | "REAR_RIGHT" | "LEFT" | "RIGHT";
        /** @enum {string} */
        Datum: "WGS84" | "CGCS2000" | "GCJ02" | "BD09";
        /** @enum {string} */
        DeadlineKind: "LATE_REPORT_DECISION" | "SIMPLIFIED_DETERMINATION" | "APPRAISAL_COMMISSION" | "APPRAISAL" | "APPRAISAL_SERVING" | "REAPPRAISAL_APPLICATION" | "VEHICLE_RETURN" | "GENERAL_DETERMINATION" | "DETERMINATION_AFTER_APPRAISAL" | "DETERMINATION_SERVING" | "UNSOLVED_HIT_AND_RUN" | "SUSPENSION" | "DETERMINATION_AFTER_SUSPENSION" | "FAST_DETERMINATION" | "REVIEW_APPLICATION" | "REVIEW_FORWARDING" | "REVIEW_FILE" | "REVIEW_CONCLUSION" | "REVIEW_SERVING" | "REDETERMINATION" | "REDETERMINATION_AFTER_APPRAISAL" | "MEDIATION_APPLICATION" | "MEDIATION_NOTICE" | "MEDIATION_CHANGE" | "MEDIATION" | "RECUSAL_DECISION" | "COURT_FILE" | "ANNOUNCEMENT";
        DeadlineView: {
            article?: components["schemas"]["ArticleRef"];
            broken: boolean;
            kind: components["schemas"]["DeadlineKind"];
            /** Format: date */
            lastOn: string;
            partyLabel?: string;
            standing: components["schemas"]["LegalClockState"];
            /** Format: date */
            startedOn: string;
            title: string;
        };
        DecisionDraftView: {
            certificate?: components["schemas"]["DraftedDecisionCertificate"];
            decision?: components["schemas"]["OrdinaryDeterminationsDecision"];
            /** Format: date-time */
            draftedAt: string;
            draftedBy: string;
            mine: boolean;
            returnedBecause?: string;
        };
        DecisionReturn: {
            reason?: string;
        };
        DemoHints: {
            parties: components["schemas"]["DemoPartyHint"][];
            password: string;
            staff: components["schemas"]["DemoStaffHint"][];
        };
        DemoPartyHint: {
            name: string;
            phone: string;
            plate: string;
        };
        DemoStaffHint: {
            displayName: string;
            role: components["schemas"]["Role"];
            totp: string;
            username: string;
            /** Format: int64 */
            validSeconds: number;
        };
        /** @enum {string} */
        DeskQueue: "DETERMINATION" | "TRANSFERRED_ALARM" | "DUPLICATE" | "ONSITE" | "ACCEPTANCE" | "INVESTIGATION" | "COSIGN" | "APPROVAL" | "INJURY_REPORT" | "DIRECTIVE" | "CLOSURE" | "CLOSURE_APPROVAL" | "CLAIM" | "REVIEW_FILE" | "REVIEW" | "MEDIATION" | "DEADLINE" | "DEADLINE_LEADER" | "SIGNING" | "FOLLOW_UP" | "SECOND_READING";
        DeterminationDraftView: {
            abstainedBecause?: string;
            articles: components["schemas"]["ArticleRef"][];
            checks: components["schemas"]["CheckView"][];
            discretionary: boolean;
            disputedFacts: components["schemas"]["DisputedFactView"][];
            factText: string;
            factTextEnglish: string;
            grades: components["schemas"]["PartyGrade"][];
            /** Format: date-time */
            promiseDueAt?: string;
            rules: components["schemas"]["RuleView"][];
            statements: components["schemas"]["StatementView"][];
        };
        DeterminationInput: {
            articles?: string[];
            factText?: string;
            grades?: components["schemas"]["GradeInput"][];
            mediation?: components["schemas"]["MediationInput"];
            overrideReason?: string;
            ruleIds?: string[];
        };
        /** @enum {string} */
        DeterminationKind: "SIMPLIFIED" | "GENERAL" | "UNSOLVED" | "CERTIFICATE";
        DeterminationRequest: {
            agreed?: boolean;
            /** Format: uuid */
            partyId?: string;
        };
        /** @enum {string} */
        DeterminationTermState: "RUNNING" | "NO_SCENE_YET" | "NOT_FOUND_YET" | "EXAMINATION_OPEN" | "SUSPENDED" | "DECIDED";
        DeterminationView: {
            articles: components["schemas"]["ArticleRef"][];
            /** Format: uuid */
            documentId: string;
            documentNo: string;
            factText: string;
            factTextEnglish?: string;
            grades: components["schemas"]["PartyGrade"][];
            /** Format: date-time */
            issuedAt: string;
            kind: components["schemas"]["DeterminationKind"];
            mediation?: components["schemas"]["OnSpotMediation"];
            officerText: string;
            /** Format: date */
            reviewUntil?: string;
            servings: components["schemas"]["ServingView"][];
            state: components["schemas"]["DeterminationViewState"];
        };
        /** @enum {string} */
        DeterminationViewState: "ISSUED" | "SERVED";
        DifferenceView: {
            /** Format: uuid */
            caseId: string;
            first: string;
            grounds: string[];
            pattern?: string;
            questions: components["schemas"]["RuleQuestionView"][];
            /** Format: uuid */
            readingId: string;
            reasons?: string;
            second: string;
        };
        DirectiveRequest: {
            approved?: boolean;
            directive?: string;
        };
        DisclosureRequest: {
            presentLabels?: string[];
        };
        DisputedFactView: {
            fact: string;
            versions: components["schemas"]["ProposalViewVersion"][];
        };
        DisputeRequest: {
            reason?: string;
        };
        /** @enum {string} */
        DocumentKind: "DRIVING_LICENCE" | "VEHICLE_LICENCE" | "PLATE" | "VIN";
        /** @enum {string} */
        DocumentsKind: "SELF_NEGOTIATION_AGREEMENT" | "DETERMINATION_SIMPLIFIED" | "DETERMINATION_GENERAL" | "ACCIDENT_CERTIFICATE" | "ACCEPTANCE_RECORD" | "ACCEPTANCE_REFUSAL" | "RIGHTS_NOTICE" | "QUESTIONING_RECORD" | "PROCEDURE_TRANSFER" | "SUSPENSION_NOTICE" | "IDENTITY_SUPPLEMENT" | "RECUSAL_DECISION" | "SERVICE_RECEIPT" | "REVIEW_ACCEPTANCE" | "REVIEW_REFUSAL" | "REVIEW_TERMINATION" | "REVIEW_CONCLUSION" | "MEDIATION_NOTICE" | "MEDIATION_AGREEMENT" | "MEDIATION_ENDING" | "CASE_DIRECTIVE" | "CLOSING_APPROVAL" | "PAYOUT_RECEIPT";
        DocumentView: {
            /** Format: uuid */
            documentId: string;
            documentNo: string;
            /** Format: date-time */
            issuedAt: string;
            kind: components["schemas"]["DocumentsKind"];
            ofdSha256?: string;
            /** Format: int32 */
            pages: number;
            sha256: string;
            title: string;
        };
        DraftedDecisionCertificate: {
            established: string;
            unclear: string;
        };
        DraftView: {
            corrections?: string;
            factFindings: string;
            grounds: components["schemas"]["ReviewConclusionModelGround"][];
            own: boolean;
            procedureFindings: string;
            result: components["schemas"]["ReviewConclusionModelResult"];
            /** Format: int32 */
            version: number;
        };
        DuplicateAnswer: {
            same?: boolean;
        };
        DuplicatesView: {
            items: components["schemas"]["DuplicateView"][];
            joinedInto?: components["schemas"]["JoinedIntoView"];
            parts: components["schemas"]["PartView"][];
            same?: boolean;
        };
        DuplicateView: {
            /** Format: int32 */
            metresApart?: number;
            /** Format: int64 */
            minutesApart: number;
            report?: components["schemas"]["ReportView"];
            samePhone: boolean;
            samePlate: boolean;
        };
        EarlierAccident: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            placeText?: string;
            /** Format: date-time */
            reportedAt: string;
            state: components["schemas"]["HandlingState"];
        };
        EditionView: {
            certificateSha256: string;
            gaps: components["schemas"]["GapView"][];
            gapsReason?: string;
            holder: string;
            manifestSha256: string;
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            packedAt: string;
            packedBy: string;
            /** Format: int64 */
            sizeBytes: number;
        };
        Eligibility: {
            alcoholOrDrugSuspected: boolean;
            allConsentSimplified?: boolean;
            dangerousGoods: boolean;
            facilityDamaged: boolean;
            /** Format: int32 */
            injuredCount?: number;
            injury: components["schemas"]["Injury"];
            intentional: boolean;
            leftScene: boolean;
            noInsuranceOrInspection: boolean;
            noPlateOrFake: boolean;
            notMovable: boolean;
            overloadOrSpeedingPassengerTransport: boolean;
            partyKinds: components["schemas"]["PartyKind"][];
            policeRequested: boolean;
            unlicensedDriver: boolean;
        };
        EligibilityDto: {
            alcoholOrDrugSuspected?: boolean;
            allConsentSimplified?: boolean;
            dangerousGoods?: boolean;
            facilityDamaged?: boolean;
            /** Format: int32 */
            injuredCount?: number;
            injury?: components["schemas"]["Injury"];
            intentional?: boolean;
            leftScene?: boolean;
            noInsuranceOrInspection?: boolean;
            noPlateOrFake?: boolean;
            notMovable?: boolean;
            overloadOrSpeedingPassengerTransport?: boolean;
            partyKinds?: components["schemas"]["PartyKind"][];
            policeRequested?: boolean;
            unlicensedDriver?: boolean;
        };
        /** @enum {string} */
        EnvelopeState: "OPEN" | "COMPLETED" | "REFUSED" | "WITHDRAWN" | "EXPIRED" | "CANCELLED";
        EnvelopeView: {
            article?: components["schemas"]["ArticleRef"];
            content: string;
            contentSha256?: string;
            /** Format: uuid */
            documentId?: string;
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            envelopeId: string;
            inTurn: boolean;
            /** Format: int32 */
            leastShownSeconds: number;
            mayRemind: boolean;
            mayWithdraw: boolean;
            /** Format: date-time */
            openedAt: string;
            purpose: components["schemas"]["SigningPurpose"];
            quietRefusal: boolean;
            recordingArticle?: components["schemas"]["ArticleRef"];
            signers: components["schemas"]["SignerView"][];
            state: components["schemas"]["EnvelopeState"];
        };
        EvidenceDigest: {
            /** Format: int32 */
            headingDegrees?: number;
            kind?: components["schemas"]["VaultMedium"];
            mediaType?: string;
            note?: string;
            point?: components["schemas"]["GeoPointDto"];
            previousSha256?: string;
            sha256?: string;
            /** Format: int64 */
            sizeBytes?: number;
            slot?: components["schemas"]["VaultSlot"];
            /** Format: date-time */
            takenAt?: string;
        };
        EvidenceRequest: {
            reason?: string;
            slots?: components["schemas"]["VaultSlot"][];
        };
        EvidenceRequestView: {
            reason: string;
            /** Format: date-time */
            requestedAt: string;
            slots: components["schemas"]["VaultSlot"][];
        };
        EvidenceView: {
            /** Format: uuid */
            evidenceId: string;
            hasOriginal: boolean;
            hasThumbnail: boolean;
            kind: components["schemas"]["VaultMedium"];
            mediaType: string;
            note?: string;
            partyLabel?: string;
            point?: components["schemas"]["EvidenceViewPoint"];
            /** Format: date-time */
            receivedAt: string;
            /** Format: int64 */
            sentLateSeconds: number;
            sha256: string;
            /** Format: int64 */
            sizeBytes: number;
            slot: components["schemas"]["VaultSlot"];
            /** Format: date-time */
            takenAt: string;
            verified: components["schemas"]["EvidenceViewVerified"];
        };
        EvidenceViewPoint: {
            accuracyMeters?: number;
            datum: components["schemas"]["Datum"];
            lat: number;
            lon: number;
        };
        /** @enum {string} */
        EvidenceViewVerified: "PENDING" | "MATCHED";
        ExaminationRequest: {
            agency?: string;
            /** Format: int32 */
            days?: number;
            subject?: string;
        };
        ExaminationView: {
            agency: string;
            /** Format: uuid */
            examinationId: string;
            /** Format: date */
            reappraisalUntil?: string;
            /** Format: date-time */
            reportedAt?: string;
            /** Format: date */
            servedOn?: string;
            subject: string;
            /** Format: date */
            termOn: string;
        };
        ExchangeInput: {
            answer?: string;
            question?: string;
        };
        /** @enum {string} */
        ExposureKind: "COMPULSORY_PROPERTY" | "THIRD_PARTY" | "OWN_DAMAGE" | "NO_FAULT_PROPERTY";
        ExposureView: {
            article?: components["schemas"]["ArticleRef"];
            kind: components["schemas"]["ExposureKind"];
            /** Format: int64 */
            paidFen?: number;
            /** Format: int64 */
            payableFen?: number;
            payerLabel: string;
        };
        FactAnswerView: {
            code: string;
            picture?: string;
            text: string;
        };
        FactDecision: {
            code?: string;
            question?: string;
            reason?: string;
        };
        FactDecisionView: {
            answer: components["schemas"]["FactAnswerView"];
            /** Format: date-time */
            decidedAt: string;
            officerText: string;
            reason: string;
        };
        FactOutcomeView: {
            articles: components["schemas"]["ArticleRef"][];
            grades: components["schemas"]["PartyGrade"][];
            text: string;
        };
        FactVersionView: {
            answer: components["schemas"]["FactAnswerView"];
            outcome?: components["schemas"]["FactOutcomeView"];
            saidBy: string[];
        };
        FastTrackRequest: {
            agreed?: boolean;
            /** Format: uuid */
            partyId?: string;
        };
        /** @enum {string} */
        FieldName: "LICENCE_NO" | "NAME" | "SEX" | "BIRTH_DATE" | "FIRST_ISSUED" | "CLASSES" | "VALID_PERIOD" | "PLATE" | "VEHICLE_TYPE" | "OWNER" | "USE" | "MODEL" | "VIN" | "ENGINE_NO" | "REGISTERED";
        /** @enum {string} */
        FilledBy: "SELF" | "OTHER_PARTY" | "OFFICER" | "CALL_TAKER";
        FixedEvidence: {
            evidence: components["schemas"]["EvidenceView"][];
            /** Format: date-time */
            evidenceFixedAt?: string;
            instructionText: string;
            mayMoveNow: boolean;
        };
        FixEvidenceRequest: {
            digests?: components["schemas"]["EvidenceDigest"][];
            notTaken?: components["schemas"]["UntakenShot"][];
        };
        FollowedCase: {
            /** Format: uuid */
            caseId: string;
        };
        FollowUpAnswer: {
            concerns?: components["schemas"]["Concern"][];
            /** Format: uuid */
            partyId?: string;
        };
        FollowUpHandling: {
            note?: string;
            /** Format: uuid */
            partyId?: string;
        };
        FollowUpView: {
            /** Format: date-time */
            answeredAt?: string;
            /** Format: date-time */
            askedAt?: string;
            concerns: components["schemas"]["ConcernView"][];
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            handledAt?: string;
            /** Format: uuid */
            partyId: string;
            partyLabel: string;
            /** Format: date */
            reviewUntil?: string;
        };
        FormerDetermination: {
            /** Format: uuid */
            documentId: string;
            documentNo: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            reopenedAt: string;
            /** Format: date-time */
            withdrawnAt?: string;
        };
        FugitiveRequest: {
            reason?: string;
        };
        FunctionChoice: {
            functions: components["schemas"]["BrigadeFunctionsFunction"][];
        };
        GapView: {
            article?: components["schemas"]["ArticleRef"];
            content: string;
            detail: string;
            mayBeStated: boolean;
            name: string;
        };
        GeneralDecisionRequest: {
            articles?: string[];
            causeAnalysis?: string;
            course?: string;
            evidence?: string[];
            faults?: string[];
            grades?: components["schemas"]["PartyGradeInput"][];
            overrideReason?: string;
            roadCondition?: string;
        };
        GeoPointDto: {
            accuracyMeters?: number;
            datum?: components["schemas"]["Datum"];
            lat?: number;
            lon?: number;
        };
        GradeInput: {
            grade?: components["schemas"]["LiabilityGrade"];
            partyLabel?: string;
        };
        /** @enum {string} */
        HandlerQualification: "SIMPLIFIED" | "INITIAL" | "INTERMEDIATE" | "SENIOR";
        /** @enum {string} */
        HandlingState: "REPORTED" | "TRIAGED" | "EVIDENCE_FIXED" | "CLEARED" | "NEGOTIATING" | "AGREED" | "IN_REVIEW" | "RETURNED" | "DETERMINED" | "SERVED" | "DISPATCHED" | "INVESTIGATING" | "CERTIFIED" | "LATE_REPORTED" | "NOT_ACCEPTED" | "CLOSING" | "CLOSED" | "WITHDRAWN" | "JOINED";
        HeldData: {
            contact: components["schemas"]["CorrectionContact"];
            items: components["schemas"]["HeldItem"][];
            party?: string;
        };
        HeldItem: {
            article: string;
            kind: string;
            purpose: string;
            source: string;
            title: string;
            until?: string;
            value?: string;
        };
        IdentityRequest: {
            citizenId?: string;
            how?: string;
            name?: string;
            /** Format: uuid */
            partyId?: string;
        };
        /** @enum {string} */
        Injury: "NONE" | "MINOR" | "SERIOUS" | "DEATH";
        InjuryReport: {
            proposal?: string;
            summary?: string;
        };
        InjuryReportDraft: {
            proposal: string;
            summary: string;
        };
        InsuredBy: {
            /** Format: uuid */
            insurerId: string;
            insurerName: string;
            policyNo?: string;
            /** Format: date */
            until?: string;
        };
        InsurerList: {
            items: components["schemas"]["InsurerView"][];
        };
        InsurerView: {
            /** Format: uuid */
            insurerId: string;
            name: string;
            phone: string;
        };
        InvestigationView: {
            contact?: components["schemas"]["ContactView"];
            /** Format: date-time */
            disclosedAt?: string;
            draft?: components["schemas"]["DecisionDraftView"];
            examinations: components["schemas"]["ExaminationView"][];
            fast: boolean;
            fastAskedBy: string[];
            gaps: components["schemas"]["ConditionView"][];
            officers: string[];
            /** Format: date-time */
            openedAt: string;
            questionings: components["schemas"]["QuestioningView"][];
            reasons: components["schemas"]["ReasonView"][];
            scene?: components["schemas"]["SceneView"];
            severity: components["schemas"]["AccidentSeverity"];
            term: components["schemas"]["TermView"];
            told: components["schemas"]["ToldView"][];
            unidentified: components["schemas"]["UnidentifiedView"][];
            unsolvedAskedBy: string[];
        };
        InvitationView: {
            code: string;
            /** Format: date-time */
            expiresAt: string;
            url: string;
        };
        InviteRequest: {
            /** Format: uuid */
            partyId?: string;
        };
        /** @enum {string} */
        ItemKind: "INDEX" | "DOCUMENT" | "EVIDENCE" | "DOCKET" | "VERIFIER" | "CERTIFICATE" | "MANIFEST";
        ItemView: {
            /** Format: date-time */
            at?: string;
            by?: string;
            kind: components["schemas"]["ItemKind"];
            name: string;
            sha256?: string;
            /** Format: int64 */
            sizeBytes?: number;
        };
        JoinedCase: {
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            partyId: string;
            state: components["schemas"]["CaseState"];
        };
        JoinedIntoView: {
            /** Format: uuid */
            caseId?: string;
            caseNo: string;
        };
        JoinRequest: {
            /** Format: uuid */
            into?: string;
        };
        /** @enum {string} */
        LateDecision: "ACCEPTED_ONLINE" | "ACCEPTED_POLICE" | "NOT_PROVED" | "NO_JURISDICTION";
        LateDecisionRequest: {
            decision?: components["schemas"]["LateDecision"];
            reason?: string;
        };
        /** @enum {string} */
        LegalClockState: "RUNNING" | "SUSPENDED" | "MET" | "LAPSED" | "DROPPED";
        /** @enum {string} */
        LiabilityGrade: "FULL" | "PRIMARY" | "EQUAL" | "SECONDARY" | "NONE";
        LooksAnswer: {
            items: components["schemas"]["LooksLook"][];
        };
        LooksLook: {
            /** Format: date-time */
            at: string;
            full: boolean;
            office?: string;
            reason?: string;
            role: components["schemas"]["Role"];
        };
        LookUpQuestion: {
            personTold?: boolean;
            phone?: string;
            plate?: string;
            plateType?: string;
        };
        LossLineInput: {
            item?: string;
            /** Format: int32 */
            quantity?: number;
            /** Format: int64 */
            unitFen?: number;
        };
        MediationAnswerInput: {
            agreed?: boolean;
            /** Format: uuid */
            partyId?: string;
            request?: string;
        };
        /** @enum {string} */
        MediationCapacity: "AGENT" | "OWNER" | "INSURER" | "OTHER";
        MediationEndingInput: {
            ground?: components["schemas"]["MediationEndingModelGround"];
            text?: string;
        };
        /** @enum {string} */
        MediationEndingModelGround: "NO_AGREEMENT" | "LAWSUIT" | "ABSENCE" | "WITHDRAWAL";
        MediationInput: {
            allAsked?: boolean;
            outcome?: components["schemas"]["OnSpotMediationOutcome"];
            terms?: string;
        };
        MediationItemView: {
            /** Format: int64 */
            amountFen: number;
            head: string;
            partyLabel: string;
        };
        MediationRightView: {
            article?: components["schemas"]["ArticleRef"];
            /** Format: date */
            lastOn: string;
            open: boolean;
        };
        MediationScheduleInput: {
            /** Format: date-time */
            at?: string;
            basis?: components["schemas"]["StartBasis"];
            /** Format: date */
            basisOn?: string;
            online?: boolean;
            place?: string;
        };
        MediationShareView: {
            /** Format: int64 */
            amountFen: number;
            partyLabel: string;
            /** Format: int32 */
            percent: number;
        };
        MediationSideView: {
            agreed?: boolean;
            changeAsked?: string;
            mine: boolean;
            /** Format: uuid */
            partyId: string;
            partyLabel: string;
            request?: string;
            withdrawn: boolean;
        };
        /** @enum {string} */
        MediationState: "ASKED" | "REQUESTED" | "SCHEDULED" | "SIGNING" | "AGREED" | "ENDED" | "DECLINED";
        /** @enum {string} */
        MediationStep: "ANSWER" | "BRING" | "ASK_CHANGE" | "WITHDRAW" | "SIGN" | "SCHEDULE" | "DRAFT" | "END";
        MediationTermsInput: {
            items?: components["schemas"]["MediationItemView"][];
            losses?: string;
            performance?: string;
            /** Format: date */
            performUntil?: string;
            shares?: components["schemas"]["MediationShareView"][];
        };
        MediationTermsView: {
            items: components["schemas"]["MediationItemView"][];
            losses: string;
            performance: string;
            /** Format: date */
            performUntil: string;
            shares: components["schemas"]["MediationShareView"][];
            /** Format: int64 */
            totalFen: number;
        };
        MediationView: {
            /** Format: date-time */
            askedAt: string;
            /** Format: date */
            concludeBy?: string;
            /** Format: uuid */
            envelopeId?: string;
            /** Format: date */
            firstPossibleDay: string;
            ground?: components["schemas"]["MediationEndingModelGround"];
            /** Format: uuid */
            mediationId: string;
            online: boolean;
            /** Format: uuid */
            paperId?: string;
            participants: components["schemas"]["ParticipantView"][];
            place?: string;
            /** Format: date-time */
            scheduledAt?: string;
            sides: components["schemas"]["MediationSideView"][];
            state: components["schemas"]["MediationState"];
            steps: components["schemas"]["MediationStep"][];
            terms?: components["schemas"]["MediationTermsView"];
        };
        MediationWithdrawalInput: {
            /** Format: uuid */
            partyId?: string;
        };
        MessageView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            caseId?: string;
            /** Format: uuid */
            messageId: string;
            /** Format: date-time */
            readAt?: string;
            text: string;
        };
        /** @enum {string} */
        MotionCode: "STRAIGHT" | "REVERSING" | "U_TURN" | "STOPPED" | "LEFT_TURN" | "RIGHT_TURN" | "LANE_CHANGE" | "OVERTAKING" | "STARTING" | "PARKED" | "OTHER";
        NegotiationView: {
            articles: components["schemas"]["ArticleRef"][];
            /** Format: uuid */
            documentId?: string;
            factText: string;
            factTextEnglish?: string;
            grades: components["schemas"]["PartyGrade"][];
            state: components["schemas"]["NegotiationViewState"];
            summaryLines: string[];
        };
        /** @enum {string} */
        NegotiationViewState: "OPEN" | "SIGNED" | "REFUSED" | "LAPSED";
        OfferedFunctions: {
            functions: components["schemas"]["BrigadeFunctionsFunction"][];
            /** Format: int64 */
            version: number;
        };
        OfficerOption: {
            /** Format: uuid */
            accountId: string;
            me: boolean;
            name: string;
            qualification: components["schemas"]["HandlerQualification"];
        };
        /** @enum {string} */
        OnsiteResult: "HANDLED" | "TRANSFERRED_OUT";
        OnsiteResultRequest: {
            note?: string;
            result?: components["schemas"]["OnsiteResult"];
        };
        OnSpotMediation: {
            outcome: components["schemas"]["OnSpotMediationOutcome"];
            terms: string;
        };
        /** @enum {string} */
        OnSpotMediationOutcome: "AGREED" | "NOT_AGREED" | "DISPUTED" | "DECLINED";
        OpenClaimsRequest: {
            /** Format: uuid */
            partyId?: string;
        };
        OpenMatterView: {
            article?: components["schemas"]["ArticleRef"];
            name: string;
        };
        OpinionGrade: {
            grade?: components["schemas"]["LiabilityGrade"];
            partyLabel?: string;
        };
        OpinionInput: {
            /** Format: uuid */
            partyId?: string;
            text?: string;
        };
        OpinionView: {
            /** Format: date-time */
            at: string;
            partyLabel: string;
            text?: string;
        };
        OrdinaryDeterminationsDecision: {
            articles: string[];
            causeAnalysis: string;
            course: string;
            evidence: string[];
            faults: string[];
            grades: {
                [key: string]: components["schemas"]["LiabilityGrade"];
            };
            overrideReason?: string;
            roadCondition: string;
        };
        OutcomeShareView: {
            /** Format: int64 */
            count: number;
            share: number;
            text: string;
        };
        /** @enum {string} */
        OutgoingCallState: "WAITING" | "DONE" | "DEAD";
        OwnVehicle: {
            found: boolean;
            /** Format: uuid */
            insurerId?: string;
            policyNo?: string;
            silent: string[];
            vehicleType?: string;
        };
        OwnVehicleQuestion: {
            consent?: boolean;
            plate?: string;
            plateType?: string;
        };
        PageOfAuditEntry: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor?: string;
        };
        PageOfCaseRow: {
            items: components["schemas"]["CaseRow"][];
            nextCursor?: string;
        };
        PageOfClaimSummary: {
            items: components["schemas"]["ClaimSummary"][];
            nextCursor?: string;
        };
        PageOfMessageView: {
            items: components["schemas"]["MessageView"][];
            nextCursor?: string;
        };
        PageOfPartnerCallView: {
            items: components["schemas"]["PartnerCallView"][];
            nextCursor?: string;
        };
        PageOfRetentionRun: {
            items: components["schemas"]["RetentionRun"][];
            nextCursor?: string;
        };
        PageOfStaffAccountView: {
            items: components["schemas"]["StaffAccountView"][];
            nextCursor?: string;
        };
        PageOfWorkItemView: {
            items: components["schemas"]["WorkItemView"][];
            nextCursor?: string;
        };
        ParticipantInput: {
            capacity?: components["schemas"]["MediationCapacity"];
            name?: string;
            /** Format: uuid */
            partyId?: string;
        };
        ParticipantView: {
            capacity: components["schemas"]["MediationCapacity"];
            name: string;
            partyLabel: string;
        };
        PartnerCallView: {
            /** Format: int32 */
            attempts: number;
            /** Format: uuid */
            callId: string;
            /** Format: uuid */
            caseId?: string;
            /** Format: date-time */
            createdAt: string;
            lastError?: string;
            /** Format: date-time */
            nextAttemptAt?: string;
            operation: string;
            state: components["schemas"]["OutgoingCallState"];
        };
        PartView: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            channel: components["schemas"]["Channel"];
            placeText?: string;
            /** Format: date-time */
            reportedAt: string;
        };
        PartyDraft: {
            citizenId?: string;
            damageParts?: components["schemas"]["DamagePart"][];
            insurerId?: string;
            kind?: components["schemas"]["PartyKind"];
            label?: string;
            licenceNo?: string;
            name?: string;
            phone?: string;
            plate?: string;
            plateType?: string;
            policyNo?: string;
            vehicleType?: string;
        };
        PartyGrade: {
            grade: components["schemas"]["LiabilityGrade"];
            partyLabel: string;
        };
        PartyGradeInput: {
            grade?: components["schemas"]["LiabilityGrade"];
            partyLabel?: string;
        };
        /** @enum {string} */
        PartyKind: "MV" | "NMV" | "PED";
        PartyView: {
            checks?: components["schemas"]["RegisterCheck"][];
            citizenId?: string;
            complete: boolean;
            damageParts: components["schemas"]["DamagePart"][];
            filledBy: components["schemas"]["FilledBy"];
            /** Format: uuid */
            insurerId?: string;
            insurerName?: string;
            isMe: boolean;
            joined: boolean;
            kind: components["schemas"]["PartyKind"];
            label: string;
            licenceNo?: string;
            missing: string[];
            name?: string;
            /** Format: uuid */
            partyId: string;
            phone?: string;
            plate?: string;
            plateType?: string;
            policyNo?: string;
            signed: boolean;
            statementGiven: boolean;
            vehicleType?: string;
            /** Format: int32 */
            version: number;
        };
        PasswordChange: {
            newPassword: string;
            password: string;
            totp: string;
            username: string;
        };
        PasswordReset: {
            oncePassword: string;
        };
        PayoutAccountRequest: {
            bankCardNo?: string;
            holderName?: string;
        };
        PictureConditionView: {
            codes: string[];
            question: string;
        };
        PictureFactView: {
            deciding: boolean;
            decision?: components["schemas"]["FactDecisionView"];
            id: string;
            name: string;
            options: components["schemas"]["FactAnswerView"][];
            party?: string;
            question: string;
            slots: components["schemas"]["VaultSlot"][];
            standing: components["schemas"]["Standing"];
            topic: components["schemas"]["Topic"];
            value?: components["schemas"]["FactAnswerView"];
            versions: components["schemas"]["FactVersionView"][];
        };
        PictureOptionView: {
            code: string;
            picture: string;
            text: string;
        };
        PictureQuestionView: {
            condition?: components["schemas"]["PictureConditionView"];
            id: string;
            options: components["schemas"]["PictureOptionView"][];
            party?: string;
            text: string;
            topic: components["schemas"]["Topic"];
        };
        PictureSheetView: {
            answers: {
                [key: string]: string;
            };
            heard: boolean;
            open: boolean;
            partyLabel: string;
            questions: components["schemas"]["PictureQuestionView"][];
            /** Format: int32 */
            version: number;
        };
        PictureToRead: {
            kind?: components["schemas"]["DocumentKind"];
            picture?: unknown;
        };
        PlaceDto: {
            point?: components["schemas"]["GeoPointDto"];
            text?: string;
        };
        PlaceView: {
            point?: components["schemas"]["PointView"];
            text?: string;
        };
        PointInput: {
            /** Format: int64 */
            t: number;
            x: number;
            y: number;
        };
        PointView: {
            accuracyMeters?: number;
            datum: components["schemas"]["Datum"];
            lat: number;
            lon: number;
        };
        /** @enum {string} */
        PoliceUnitLevel: "DETACHMENT" | "BRIGADE" | "SQUADRON";
        Problem: {
            code: string;
            /** Format: int64 */
            currentVersion?: number;
            detail: string;
            fields?: {
                code: string;
                field: string;
                message: string;
            }[];
            /** Format: int32 */
            status: number;
            title: string;
            traceId?: string;
            type: string;
        };
        /** @enum {string} */
        ProcedureStep: "DECIDE_LATE_REPORT" | "TRANSFER" | "TELL_RIGHTS" | "INVESTIGATE_SCENE" | "QUESTION" | "COMMISSION_EXAMINATION" | "DISCLOSE_EVIDENCE" | "FIND_FUGITIVE" | "REPORT_INJURY" | "REQUEST_APPROVAL" | "RESUME" | "DRAFT_DECISION" | "SIGN_DECISION" | "DECIDE_APPROVAL" | "REQUEST_UNSOLVED" | "SUPPLEMENT_IDENTITY" | "ASK_RECUSAL" | "DECIDE_RECUSAL" | "REQUEST_FAST_TRACK";
        ProcedureView: {
            approvals: components["schemas"]["ApprovalView"][];
            challengeable: components["schemas"]["ChallengeableView"][];
            injuryReport?: components["schemas"]["InjuryReportDraft"];
            investigation?: components["schemas"]["InvestigationView"];
            recusals: components["schemas"]["RecusalView"][];
            steps: components["schemas"]["ProcedureStep"][];
            transfer?: components["schemas"]["TransferOptions"];
        };
        ProgressRequest: {
            reason?: string;
        };
        PromiseView: {
            /** Format: date-time */
            dueAt: string;
            ownerText: string;
            stage: components["schemas"]["DeskQueue"];
        };
        ProofView: {
            method?: components["schemas"]["SignatureMethod"];
            quietArticles: components["schemas"]["ArticleRef"][];
            quietChoice?: components["schemas"]["QuietChoice"];
            readAloud?: boolean;
            recorderNo?: string;
            /** Format: uuid */
            recordingId?: string;
            recordingReceived?: boolean;
            /** Format: int64 */
            shownSeconds?: number;
        };
        ProposalView: {
            abstainedBecause?: string;
            discretionary: boolean;
            disputedFacts: components["schemas"]["DisputedFactView"][];
            facts: components["schemas"]["PictureFactView"][];
            grades?: components["schemas"]["PartyGrade"][];
            revisable: string[];
            rules: components["schemas"]["RuleView"][];
            summary: string;
        };
        ProposalViewVersion: {
            partyLabel: string;
            value: string;
        };
        ProposedShare: {
            partyLabel: string;
            /** Format: int32 */
            percent: number;
        };
        QuestioningRequest: {
            corrections?: string;
            /** Format: date-time */
            endedAt?: string;
            exchanges?: components["schemas"]["ExchangeInput"][];
            guardian?: string;
            identityCheckedBy?: string;
            interpreter?: string;
            /** Format: uuid */
            partyId?: string;
            place?: string;
            recordingReference?: string;
            remote?: boolean;
            rightsTold?: boolean;
            /** Format: date-time */
            startedAt?: string;
            witness?: components["schemas"]["WitnessInput"];
        };
        QuestioningView: {
            /** Format: uuid */
            documentId: string;
            partyLabel?: string;
            refusedToSign: boolean;
            remote: boolean;
            /** Format: int32 */
            session: number;
            /** Format: date-time */
            startedAt: string;
        };
        /** @enum {string} */
        QuietChoice: "PRESSED" | "DISAGREE" | "UNWELL";
        QuietRefusalInput: {
            choice?: components["schemas"]["QuietChoice"];
            /** Format: uuid */
            signerId?: string;
        };
        RatingRequest: {
            /** Format: int32 */
            attitude?: number;
            /** Format: int32 */
            efficiency?: number;
            /** Format: uuid */
            partyId?: string;
            /** Format: int32 */
            satisfaction?: number;
            subject?: components["schemas"]["RatingSubject"];
            suggestion?: string;
        };
        /** @enum {string} */
        RatingSubject: "OFFICER" | "INSURER";
        RatingsView: {
            open: components["schemas"]["RatingSubject"][];
            ratings: components["schemas"]["RatingView"][];
        };
        RatingView: {
            /** Format: int32 */
            attitude: number;
            /** Format: int32 */
            efficiency: number;
            /** Format: date-time */
            givenAt: string;
            /** Format: uuid */
            partyId: string;
            partyLabel: string;
            /** Format: int32 */
            satisfaction: number;
            subject: components["schemas"]["RatingSubject"];
            suggestion?: string;
        };
        /** @enum {string} */
        ReadArchiveState: "NOT_CLOSED" | "INCOMPLETE" | "READY" | "ARCHIVED" | "OUTDATED";
        ReadField: {
            code?: string;
            confidence: number;
            crop?: unknown;
            name: components["schemas"]["FieldName"];
            readings: string[];
            sure: boolean;
            value?: string;
        };
        ReadingFactView: {
            name: string;
            standing: components["schemas"]["Standing"];
            versions: components["schemas"]["ReadingVersionView"][];
        };
        ReadingPartyView: {
            behaviours: string[];
            damageParts: string[];
            kind: components["schemas"]["PartyKind"];
            label: string;
            said?: string;
        };
        ReadingPhotoView: {
            hasOriginal: boolean;
            /** Format: int32 */
            index: number;
            slot: components["schemas"]["VaultSlot"];
            /** Format: date-time */
            takenAt: string;
        };
        ReadingVersionView: {
            saidBy: string[];
            text: string;
        };
        ReadingView: {
            fields: components["schemas"]["ReadField"][];
            kind: components["schemas"]["DocumentKind"];
        };
        ReasonOption: {
            article?: components["schemas"]["ArticleRef"];
            code: string;
            severities: components["schemas"]["AccidentSeverity"][];
            text: string;
        };
        ReasonRequest: {
            reason?: string;
        };
        ReasonView: {
            article?: components["schemas"]["ArticleRef"];
            code: string;
            text: string;
        };
        ReceiptPoint: {
            x: number;
            y: number;
        };
        ReceiptStroke: {
            points: components["schemas"]["ReceiptPoint"][];
        };
        RecentOutcomeView: {
            month: string;
            overridden: boolean;
            text: string;
        };
        RecordingFixed: {
            /** Format: uuid */
            evidenceId: string;
        };
        RecordingInput: {
            consent?: boolean;
            mediaType?: string;
            sha256?: string;
            /** Format: uuid */
            signerId?: string;
            /** Format: int64 */
            sizeBytes?: number;
            /** Format: date-time */
            takenAt?: string;
        };
        /** @enum {string} */
        RecusalBy: "PARTY" | "OFFICER" | "LEADER";
        RecusalDecisionRequest: {
            earlierActsStand?: boolean;
            granted?: boolean;
            reason?: string;
            /** Format: uuid */
            substituteId?: string;
        };
        /** @enum {string} */
        RecusalGround: "PARTY_OR_RELATIVE" | "INTEREST" | "OTHER_RELATION";
        RecusalRequest: {
            ground?: components["schemas"]["RecusalGround"];
            /** Format: uuid */
            officerId?: string;
            /** Format: uuid */
            partyId?: string;
            reason?: string;
        };
        RecusalView: {
            article?: components["schemas"]["ArticleRef"];
            /** Format: date-time */
            askedAt: string;
            askedBy: components["schemas"]["RecusalBy"];
            decidedBy?: string;
            decision?: string;
            /** Format: uuid */
            documentId?: string;
            /** Format: date */
            dueOn: string;
            granted?: boolean;
            ground: components["schemas"]["RecusalGround"];
            mine: boolean;
            officerText: string;
            partyLabel?: string;
            reason?: string;
            /** Format: uuid */
            recusalId: string;
            substitutes: components["schemas"]["OfficerOption"][];
        };
        RegisterCheck: {
            /** Format: date-time */
            checkedAt?: string;
            mismatches: components["schemas"]["RegisterCheckMismatch"][];
            outcome: components["schemas"]["RegisterCheckOutcome"];
            registeredType?: string;
            what: components["schemas"]["RegisterCheckWhat"];
        };
        /** @enum {string} */
        RegisterCheckMismatch: "VEHICLE_TYPE" | "VEHICLE_STATUS" | "INSPECTION_EXPIRED" | "INSURANCE_EXPIRED" | "NAME" | "LICENCE_STATUS" | "LICENCE_EXPIRED";
        /** @enum {string} */
        RegisterCheckOutcome: "MATCHED" | "MISMATCHED" | "NOT_FOUND" | "NOT_VERIFIED";
        /** @enum {string} */
        RegisterCheckWhat: "VEHICLE" | "DRIVER";
        Registered: {
            people: components["schemas"]["RegisteredPerson"][];
            silent: string[];
            vehicles: components["schemas"]["RegisteredVehicle"][];
        };
        RegisteredPerson: {
            classes: string;
            licenceNo: string;
            name: string;
            phone?: string;
            status: string;
            /** Format: date */
            validUntil?: string;
        };
        RegisteredVehicle: {
            brand: string;
            cover?: components["schemas"]["InsuredBy"];
            earlier: components["schemas"]["EarlierAccident"][];
            /** Format: date */
            inspectedUntil?: string;
            ownerName: string;
            plate: string;
            plateType: string;
            status: string;
            vehicleType: string;
            vehicleTypeText: string;
        };
        RemediesView: {
            formers: components["schemas"]["FormerDetermination"][];
            mediationRight?: components["schemas"]["MediationRightView"];
            mediations: components["schemas"]["MediationView"][];
            reviewRights: components["schemas"]["ReviewRight"][];
            reviews: components["schemas"]["ReviewView"][];
        };
        ReminderInput: {
            /** Format: uuid */
            signerId?: string;
        };
        ReportAccidentRequest: {
            channel?: components["schemas"]["Channel"];
            /** Format: uuid */
            clientKey?: string;
            digests?: components["schemas"]["EvidenceDigest"][];
            eligibility?: components["schemas"]["EligibilityDto"];
            /** Format: date-time */
            occurredAt?: string;
            parties?: components["schemas"]["PartyDraft"][];
            place?: components["schemas"]["PlaceDto"];
            roadType?: components["schemas"]["RoadType"];
            weather?: components["schemas"]["WeatherCode"];
        };
        ReportedCase: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            /** Format: date-time */
            clearedAt?: string;
            evidence: components["schemas"]["ReportedEvidence"][];
            /** Format: date-time */
            evidenceFixedAt?: string;
            instructionArticles: components["schemas"]["ArticleRef"][];
            instructionText: string;
            mayMoveNow: boolean;
            parties: components["schemas"]["ReportedParty"][];
            route: components["schemas"]["Route"];
            sceneInstruction: components["schemas"]["SceneInstruction"];
            state: components["schemas"]["HandlingState"];
            /** Format: int32 */
            version: number;
        };
        ReportedEvidence: {
            /** Format: uuid */
            evidenceId: string;
            sha256: string;
        };
        ReportedParty: {
            label: string;
            /** Format: uuid */
            partyId: string;
        };
        ReportRequest: {
            conclusion?: string;
        };
        ReportView: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            channel: components["schemas"]["Channel"];
            placeText?: string;
            plates: string[];
            /** Format: date-time */
            reportedAt: string;
            state: components["schemas"]["HandlingState"];
        };
        RequestSmsCode: {
            phone: string;
        };
        RetentionReport: {
            rules: components["schemas"]["RetentionRule"][];
        };
        RetentionRule: {
            article: string;
            deletes: boolean;
            /** Format: date */
            from: string;
            kind: string;
            /** Format: date-time */
            lastRunAt?: string;
            period?: string;
            title: string;
        };
        RetentionRun: {
            article: string;
            /** Format: date-time */
            endedBefore: string;
            /** Format: int64 */
            forgotten: number;
            kind: string;
            period: string;
            /** Format: date-time */
            ranAt: string;
            /** Format: uuid */
            runId: string;
            title: string;
        };
        ReviewApplicationInput: {
            direct?: boolean;
            /** Format: uuid */
            partyId?: string;
            reasons?: string;
            requests?: components["schemas"]["ReviewConclusionModelGround"][];
        };
        /** @enum {string} */
        ReviewConclusionModelGround: "FACTS_UNCLEAR" | "EVIDENCE_INSUFFICIENT" | "LAW_MISAPPLIED" | "LIABILITY_UNFAIR" | "PROCEDURE_VIOLATED";
        /** @enum {string} */
        ReviewConclusionModelResult: "UPHELD" | "UPHELD_AFTER_CORRECTION" | "REINVESTIGATE" | "CERTIFICATE_UPHELD" | "CERTIFICATE_REINVESTIGATE";
        /** @enum {string} */
        ReviewFactAuthority: "COURT" | "PROCURATORATE";
        ReviewRight: {
            article?: components["schemas"]["ArticleRef"];
            /** Format: date */
            lastOn: string;
            mine: boolean;
            open: boolean;
            /** Format: uuid */
            partyId: string;
            partyLabel: string;
        };
        /** @enum {string} */
        ReviewState: "FILED" | "RECEIVED" | "ACCEPTED" | "REFUSED" | "TERMINATED" | "CONCLUDED";
        /** @enum {string} */
        ReviewStep: "STATE_OPINION" | "WITHDRAW" | "FORWARD" | "JOIN" | "ACCEPT" | "REFUSE" | "TERMINATE" | "PROPOSE" | "AGREE" | "TELL_AUTHORITY";
        ReviewView: {
            applications: components["schemas"]["ApplicationView"][];
            /** Format: date */
            concludeBy?: string;
            documentNo: string;
            draft?: components["schemas"]["DraftView"];
            /** Format: date-time */
            fileAt?: string;
            /** Format: date-time */
            filedAt: string;
            late: boolean;
            opinions: components["schemas"]["OpinionView"][];
            originalUnitName: string;
            /** Format: uuid */
            paperId?: string;
            /** Format: date-time */
            receivedAt?: string;
            result?: components["schemas"]["ReviewConclusionModelResult"];
            resultText?: string;
            reviewers: string[];
            /** Format: uuid */
            reviewId: string;
            state: components["schemas"]["ReviewState"];
            steps: components["schemas"]["ReviewStep"][];
            superiorUnitName: string;
        };
        ReviewWithdrawalInput: {
            /** Format: uuid */
            partyId?: string;
        };
        RightsRequest: {
            /** Format: uuid */
            partyId?: string;
        };
        /** @enum {string} */
        RoadType: "EXPRESSWAY" | "URBAN_EXPRESSWAY" | "URBAN_ROAD" | "RURAL_ROAD" | "RESIDENTIAL_AREA" | "PARKING_LOT" | "OTHER";
        /** @enum {string} */
        Role: "PARTY" | "OFFICER" | "LEADER" | "CENTRE" | "INSURER" | "AUDITOR" | "SYSTEM_ADMIN" | "SECURITY_ADMIN";
        /** @enum {string} */
        Route: "SELF_NEGOTIATION" | "ONLINE_SIMPLIFIED" | "ONSITE_POLICE";
        RouteReasonView: {
            article?: components["schemas"]["ArticleRef"];
            code: string;
            text: string;
        };
        RuleQuestionInput: {
            question?: string;
        };
        RuleQuestionView: {
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            question: string;
        };
        RuleView: {
            articles: components["schemas"]["ArticleRef"][];
            id: string;
            text: string;
        };
        Scenarios: {
            items: components["schemas"]["ScenarioView"][];
        };
        ScenarioView: {
            article: components["schemas"]["ArticleRef"];
            code: string;
            offenderText: string;
            picture: string;
            title: string;
        };
        /** @enum {string} */
        SceneInstruction: "PROTECT_SCENE" | "EVIDENCE_THEN_MOVE" | "MOVE_THEN_REPORT" | "LEAVE_THEN_NEGOTIATE";
        SceneRequest: {
            /** Format: date-time */
            arrivedAt?: string;
            /** Format: date-time */
            endedAt?: string;
            evidenceIds?: string[];
            findings?: string;
            persons?: string;
            roadCondition?: string;
            unsigned?: string;
        };
        SceneView: {
            /** Format: date-time */
            arrivedAt: string;
            /** Format: date-time */
            endedAt: string;
            evidenceIds: string[];
            findings: string;
            persons?: string;
            roadCondition: string;
            unsigned?: string;
        };
        SecondOpinion: {
            grades?: components["schemas"]["OpinionGrade"][];
            reasons?: string;
        };
        SecondReadingView: {
            facts: components["schemas"]["ReadingFactView"][];
            given: boolean;
            /** Format: date-time */
            occurredAt: string;
            parties: components["schemas"]["ReadingPartyView"][];
            photos: components["schemas"]["ReadingPhotoView"][];
            /** Format: uuid */
            readingId: string;
            roadType: components["schemas"]["RoadType"];
            weather?: components["schemas"]["WeatherCode"];
        };
        SeparationRequest: {
            reason?: string;
        };
        ServedDocumentView: {
            answer?: components["schemas"]["ServingAnswer"];
            channel: components["schemas"]["ServiceChannel"];
            /** Format: uuid */
            documentId: string;
            documentNo: string;
            kind: components["schemas"]["DocumentsKind"];
            mine: boolean;
            /** Format: date-time */
            openedAt?: string;
            /** Format: uuid */
            partyId: string;
            partyLabel: string;
            reason?: string;
            /** Format: uuid */
            receiptId?: string;
            /** Format: date-time */
            sentAt: string;
            sentBy: string;
            /** Format: date-time */
            servedAt?: string;
            /** Format: uuid */
            servingId: string;
            title: string;
        };
        /** @enum {string} */
        ServiceChannel: "IN_PERSON" | "LEFT_BEHIND" | "IN_APP" | "POST" | "ANNOUNCEMENT";
        /** @enum {string} */
        ServingAnswer: "SIGNED" | "CONFIRMED" | "RECEIVED_FOR" | "REFUSED";
        ServingRecordInput: {
            channel?: components["schemas"]["ServiceChannel"];
            note?: string;
            /** Format: date */
            on?: string;
            reached?: boolean;
            recording?: string;
            strokes?: components["schemas"]["ReceiptStroke"][];
            substitute?: string;
            witness?: string;
        };
        ServingsView: {
            consents: components["schemas"]["ConsentView"][];
            servings: components["schemas"]["ServedDocumentView"][];
        };
        ServingView: {
            answer?: components["schemas"]["ServingAnswer"];
            channel: components["schemas"]["ServiceChannel"];
            /** Format: date-time */
            openedAt?: string;
            partyLabel: string;
            /** Format: date-time */
            readAt?: string;
            reason?: string;
            /** Format: date-time */
            sentAt: string;
        };
        Session: {
            /** Format: uuid */
            accountId: string;
            displayName: string;
            /** Format: date-time */
            expiresAt: string;
            insurerName?: string;
            phoneMasked?: string;
            phoneVerified: boolean;
            role: components["schemas"]["Role"];
            token?: string;
            unitName?: string;
        };
        SessionList: {
            items: components["schemas"]["SessionView"][];
        };
        SessionView: {
            address?: string;
            current: boolean;
            device?: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            lastUsedAt: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: uuid */
            sessionId: string;
        };
        ShareProposal: {
            article?: components["schemas"]["ArticleRef"];
            shares: components["schemas"]["ProposedShare"][];
        };
        /** @enum {string} */
        ShownAnswer: "WAITING" | "ANSWERED" | "SIGNED" | "REFUSED" | "RECEIVED" | "QUIETLY_REFUSED";
        SignatureInput: {
            consentToElectronicService?: boolean;
            imagePngBase64?: string;
            onPaper?: boolean;
            readAloud?: boolean;
            recorderNo?: string;
            /** Format: uuid */
            recordingId?: string;
            /** Format: int64 */
            shownSeconds?: number;
            shownSha256?: string;
            /** Format: uuid */
            signerId?: string;
            strokes?: components["schemas"]["StrokeInput"][];
        };
        /** @enum {string} */
        SignatureMethod: "OWN_PHONE" | "ONE_PHONE" | "OFFICER_DEVICE" | "PAPER" | "STAFF_ACCOUNT";
        /** @enum {string} */
        SignerCapacity: "PARTY" | "GUARDIAN" | "AGENT" | "INTERPRETER" | "WITNESS" | "OFFICER";
        SignerReason: {
            reason?: string;
            /** Format: uuid */
            signerId?: string;
        };
        SignerView: {
            answer: components["schemas"]["ShownAnswer"];
            /** Format: date-time */
            answeredAt?: string;
            awaited: boolean;
            capacity: components["schemas"]["SignerCapacity"];
            isTurn: boolean;
            label: string;
            /** Format: uuid */
            partyId?: string;
            proof?: components["schemas"]["ProofView"];
            reason?: string;
            /** Format: uuid */
            signerId: string;
        };
        /** @enum {string} */
        SigningPurpose: "AGREEMENT" | "DETERMINATION" | "MEDIATION_AGREEMENT" | "RIGHTS_NOTICE" | "QUESTIONING_RECORD" | "REVIEW_PAPER" | "SERVICE_RECEIPT";
        SignInPartyInput: {
            code: string;
            phone: string;
        };
        SignInStaffInput: {
            password: string;
            totp?: string;
            username: string;
        };
        SmsCodeSent: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            resendAt: string;
        };
        /** @enum {string} */
        StaffAccountsState: "WAITING" | "ACTIVE" | "DISABLED";
        StaffAccountView: {
            authenticator: boolean;
            /** Format: date-time */
            createdAt: string;
            displayName: string;
            /** Format: uuid */
            insurerId?: string;
            insurerName?: string;
            /** Format: date-time */
            lastSignedInAt?: string;
            /** Format: date-time */
            lockedUntil?: string;
            passwordDue: boolean;
            qualification?: components["schemas"]["HandlerQualification"];
            role: components["schemas"]["Role"];
            /** Format: uuid */
            staffId: string;
            state: components["schemas"]["StaffAccountsState"];
            /** Format: uuid */
            unitId?: string;
            unitName?: string;
            username: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        Standing: "AGREED" | "ONE_SIDED" | "CLASHING" | "UNKNOWN" | "DECIDED";
        /** @enum {string} */
        StartBasis: "FUNERAL_OVER" | "TREATMENT_ENDED" | "DISABILITY_RATED" | "LOSS_DETERMINED";
        StatementDraft: {
            answers?: {
                [key: string]: string;
            };
            behaviours?: components["schemas"]["Behaviour"][];
            damageParts?: components["schemas"]["DamagePart"][];
            description?: string;
            motion?: components["schemas"]["MotionCode"];
            otherBehaviours?: components["schemas"]["Behaviour"][];
        };
        StatementView: {
            afterHearing: boolean;
            behaviours: string[];
            damageParts: string[];
            description?: string;
            filledBy: string;
            /** Format: date-time */
            givenAt: string;
            motion: string;
            otherBehaviours: string[];
            partyLabel: string;
            /** Format: int32 */
            version: number;
        };
        StrokeInput: {
            points?: components["schemas"]["PointInput"][];
        };
        TermView: {
            article?: components["schemas"]["ArticleRef"];
            /** Format: date */
            lastOn?: string;
            state: components["schemas"]["DeterminationTermState"];
        };
        TimeChangeInput: {
            /** Format: uuid */
            partyId?: string;
            reason?: string;
        };
        TimelineAnswer: {
            items: components["schemas"]["TimelineItem"][];
        };
        TimelineItem: {
            actorText: string;
            /** Format: date-time */
            at: string;
            detail?: unknown;
            id: string;
            kind: string;
            text: string;
        };
        ToldView: {
            /** Format: uuid */
            documentId: string;
            /** Format: uuid */
            partyId: string;
            partyLabel: string;
            refusedToSign: boolean;
            /** Format: date-time */
            toldAt: string;
        };
        /** @enum {string} */
        Topic: "CONTROL" | "RELATION" | "MOTION" | "LIGHT" | "LANE" | "LAMPS" | "CONTACT";
        TransferOptions: {
            officers: components["schemas"]["OfficerOption"][];
            reasons: components["schemas"]["ReasonOption"][];
            severity: components["schemas"]["AccidentSeverity"];
        };
        TransferRequest: {
            complex?: boolean;
            /** Format: uuid */
            leadOfficerId?: string;
            note?: string;
            reasons?: string[];
            /** Format: uuid */
            secondOfficerId?: string;
            severity?: components["schemas"]["AccidentSeverity"];
        };
        UnidentifiedView: {
            /** Format: uuid */
            partyId: string;
            partyLabel: string;
        };
        UnitList: {
            items: components["schemas"]["UnitView"][];
        };
        UnitView: {
            code: string;
            level: components["schemas"]["PoliceUnitLevel"];
            name: string;
            /** Format: uuid */
            parentId?: string;
            /** Format: uuid */
            unitId: string;
        };
        UnsolvedRequest: {
            /** Format: uuid */
            partyId?: string;
        };
        UntakenShot: {
            reason?: string;
            slot?: components["schemas"]["VaultSlot"];
        };
        /** @enum {string} */
        VaultMedium: "PHOTO" | "VIDEO";
        /** @enum {string} */
        VaultSlot: "FRONT_SCENE" | "REAR_SCENE" | "CONTACT_POINT" | "OWN_PLATE" | "OTHER_PLATE" | "PERSON_WITH_CAR" | "DAMAGE" | "LICENCE" | "VEHICLE_LICENCE" | "SUPPLEMENT" | "OTHER" | "SIGNING_RECORDING";
        VerifyDocumentVerification: {
            changed: string[];
            documentNo?: string;
            intact: boolean;
            reason?: string;
            sha256: string;
            /** Format: date-time */
            signedAt?: string;
            signedBy?: string;
        };
        /** @enum {string} */
        WeatherCode: "CLEAR" | "OVERCAST" | "RAIN" | "SNOW" | "FOG" | "WIND" | "DUST" | "HAIL" | "OTHER";
        WitnessInput: {
            citizenId?: string;
            name?: string;
            phone?: string;
            relation?: string;
        };
        /** @enum {string} */
        WorkItemState: "OPEN" | "CLAIMED" | "DONE" | "CANCELLED";
        WorkItemView: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            channel: string;
            claimedBy?: string;
            /** Format: uuid */
            claimId?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string;
            mine: boolean;
            overdue: boolean;
            plates: string[];
            /** Format: int32 */
            priority: number;
            queue: components["schemas"]["DeskQueue"];
            /** Format: uuid */
            readingId?: string;
            state: components["schemas"]["WorkItemState"];
            subject: string;
            /** Format: uuid */
            workItemId: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Approval.decide": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                approvalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectiveRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.listAuditEntries": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfAuditEntry"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Password.offerAuthenticator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskAuthenticator"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticatorOffer"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Auth.readDemoHints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoHints"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Auth.openGuestSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Auth.openPartySession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInPartyInput"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Password.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Auth.readSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Auth.endSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnSession.listOwnSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnSession.endOwnSession": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Auth.sendSmsCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestSmsCode"];
            };
        };
        responses: {
            /** @description done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsCodeSent"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Auth.openStaffSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInStaffInput"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Calibration.read": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalibrationView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseExport.exportCaseList": {
        parameters: {
            query: {
                full: boolean;
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseList.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfCaseRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Report.report": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportAccidentRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseFile.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Acceptance.accept": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Negotiation.open": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NegotiationView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Alarm.readAlarm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Alarm.readFullAlarm": {
        parameters: {
            query?: {
                reason?: string;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Archive.readArchive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Archive.packArchive": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchiveRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Archive.downloadArchive": {
        parameters: {
            query?: {
                reason?: string;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseClaims.open": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenClaimsRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimsOpened"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Scene.confirmClearance": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearanceRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Closure.approve": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Closure.checkClosure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosureCheckView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Closure.requestClosure": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosureRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Closure.giveBack": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Consistency.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Fact.decide": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactDecision"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Determination.issue": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeterminationInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Determination.readDraft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeterminationDraftView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Determination.request": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeterminationRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Duplicate.answerDuplicate": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateAnswer"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateAnswer"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Duplicate.listDuplicates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Scene.fixEvidence": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixEvidenceRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FixedEvidence"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Determination.requestEvidence": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FollowUp.answerFollowUp": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpAnswer"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "FollowUp.handleFollowUp": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpHandling"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Duplicate.follow": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseFile.readHeldData": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldData"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Invitation.invite": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Duplicate.join": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseFile.listLooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LooksAnswer"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Mediation.answer": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediationAnswerInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Closure.recordOnsiteResult": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnsiteResultRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Party.add": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyDraft"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Party.update": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match": string;
            };
            path: {
                caseId: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyDraft"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Party.readFull": {
        parameters: {
            query?: {
                reason?: string;
            };
            header?: never;
            path: {
                caseId: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Picture.questions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureSheetView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Party.giveStatement": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match": string;
            };
            path: {
                caseId: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementDraft"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "LookUp.lookUpOwn": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnVehicleQuestion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnVehicle"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Scene.requestPolice": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Procedure.readProcedure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decision.requestApproval": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decision.draftCertificate": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decision.draft": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GeneralDecisionRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decision.giveBack": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionReturn"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decision.sign": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Procedure.disclose": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Examination.commission": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExaminationRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Procedure.requestFastTrack": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FastTrackRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "UnknownPerson.findFugitive": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FugitiveRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "UnknownPerson.supplement": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Decision.reportInjury": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InjuryReport"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Acceptance.decide": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LateDecisionRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Questioning.question": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestioningRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Recusal.ask": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecusalRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Procedure.resume": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Procedure.tellRights": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Procedure.investigateScene": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SceneRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Procedure.transfer": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "UnknownPerson.requestUnsolved": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsolvedRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Negotiation.readProposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rating.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingsView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Rating.give": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingsView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReviewDesk.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Review.apply": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewApplicationInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Duplicate.separate": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeparationRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Serving.consent": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServingsView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Serving.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServingsView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Serving.open": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServingsView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MediationDesk.propose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareProposal"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseFile.stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CaseFile.readTimeline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineAnswer"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Closure.withdraw": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claim.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["ClaimState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfClaimSummary"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claim.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claim.accept": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claim.assess": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claim.dispute": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claim.setAccount": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match": string;
            };
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutAccountRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Claim.retryPayout": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Verification.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyDocumentVerification"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Document.readCopy": {
        parameters: {
            query?: {
                reason?: string;
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Document.readOfd": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Document.readPdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Document.verifyKept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyDocumentVerification"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Envelope.readEnvelope": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                envelopeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Envelope.cancelEnvelope": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                envelopeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Envelope.refuseQuietly": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                envelopeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuietRefusalInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Envelope.receiveUnsigned": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                envelopeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignerReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Envelope.fixRecording": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                envelopeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordingInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingFixed"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Envelope.refuseEnvelope": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                envelopeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignerReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Envelope.remindSigner": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                envelopeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Envelope.signEnvelope": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                envelopeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Envelope.withdrawEnvelope": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                envelopeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvelopeView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Evidence.readOriginal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reading.readOriginal": {
        parameters: {
            query?: {
                kind?: components["schemas"]["DocumentKind"];
            };
            header?: never;
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Evidence.readThumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Examination.report": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                examinationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Examination.serve": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                examinationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Insurer.listInsurers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsurerList"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Invitation.accept": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Report.reportLate": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportAccidentRequest"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "LookUp.lookUp": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookUpQuestion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MediationDesk.draft": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                mediationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediationTermsInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MediationDesk.end": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                mediationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediationEndingInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Mediation.bring": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                mediationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MediationDesk.schedule": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                mediationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediationScheduleInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Mediation.askForAnotherTime": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                mediationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeChangeInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Mediation.withdraw": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                mediationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediationWithdrawalInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Message.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfMessageView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Message.read": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Publications.readOpenApi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PartnerCall.list": {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                state: components["schemas"]["OutgoingCallState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfPartnerCallView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PartnerCall.resend": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerCallView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AlarmTransfer.take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlarmReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BankCallback.take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SmsReceipt.take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reading.read": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PictureToRead"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Recusal.decide": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                recusalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecusalDecisionRequest"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reference.readArticle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                citation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleRef"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Retention.readRules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionReport"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Retention.listRuns": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfRetentionRun"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReviewDesk.accept": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReviewDesk.tellAuthority": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorityNoticeInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Review.propose": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Review.agree": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementWithConclusion"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Review.forward": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Review.state": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReviewDesk.refuse": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReviewDesk.join": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ReviewDesk.terminate": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Review.withdraw": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewWithdrawalInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemediesView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Reference.listScenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenarios"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondReading.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                readingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondReadingView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondReading.give": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                readingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondOpinion"];
            };
        };
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondReading.photo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                index: number;
                readingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondReading.ask": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                readingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleQuestionInput"];
            };
        };
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Serving.confirm": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                servingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServingsView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Serving.record": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                servingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServingRecordInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServingsView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Account.listAccounts": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                stale?: boolean;
                state?: components["schemas"]["StaffAccountsState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfStaffAccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Account.createAccount": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountDraft"];
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Account.readAccount": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Account.placeAccount": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match": string;
            };
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountPlacement"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Grant.dropAuthenticator": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Account.disableAccount": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Grant.grantRole": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Account.resetPassword": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Grant.listSessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Grant.endSessions": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Grant.endSession": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                sessionId: string;
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Grant.unlock": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAccountView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Unit.listUnits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Function.readFunctions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                brigadeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedFunctions"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Function.switchFunctions": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match": string;
            };
            path: {
                brigadeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunctionChoice"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedFunctions"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Upload.create": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Upload.describe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Upload.cancel": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Upload.find": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Upload.receive": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WorkItem.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                queue?: components["schemas"]["DeskQueue"];
                state?: components["schemas"]["WorkItemState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfWorkItemView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WorkItem.claim": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                workItemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkItemView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WorkItem.release": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                workItemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkItemView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WorkItem.claimNext": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimNext"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkItemView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
