import { createRouter, createWebHistory } from 'vue-router'
import StartPage from './pages/StartPage.vue'

export const router = createRouter({
  history: createWebHistory('/p/'),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/', name: 'start', component: StartPage },
    { path: '/help', name: 'help', component: () => import('./pages/HelpPage.vue') },
    { path: '/mine', name: 'mine', component: () => import('./pages/MyCasesPage.vue') },
    { path: '/phone', name: 'phone', component: () => import('./pages/PhonePage.vue') },
    { path: '/join/:code?', name: 'join', component: () => import('./pages/JoinPage.vue'), props: true },
    { path: '/late', name: 'late', component: () => import('./pages/report/LatePage.vue') },
    { path: '/report/:draftKey/safety', name: 'safety', component: () => import('./pages/report/SafetyPage.vue'), props: true },
    { path: '/report/:draftKey/questions/:question', name: 'questions', component: () => import('./pages/report/QuestionPage.vue'), props: true },
    { path: '/report/:draftKey/stop', name: 'stop', component: () => import('./pages/report/StopPage.vue'), props: true },
    { path: '/report/:draftKey/place', name: 'place', component: () => import('./pages/report/PlacePage.vue'), props: true },
    { path: '/report/:draftKey/photos', name: 'photos', component: () => import('./pages/report/PhotosPage.vue'), props: true },
    { path: '/report/:draftKey/move', name: 'move', component: () => import('./pages/report/MovePage.vue'), props: true },
    { path: '/case/:caseId', alias: '/cases/:caseId', name: 'case', component: () => import('./pages/case/CasePage.vue'), props: true },
    { path: '/case/:caseId/photos', name: 'case-photos', component: () => import('./pages/case/SupplementPage.vue'), props: true },
    { path: '/case/:caseId/move', name: 'case-move', component: () => import('./pages/case/ClearancePage.vue'), props: true },
    { path: '/case/:caseId/identity/:partyId', name: 'identity', component: () => import('./pages/case/IdentityPage.vue'), props: true },
    { path: '/case/:caseId/invite', name: 'invite', component: () => import('./pages/case/InvitePage.vue'), props: true },
    { path: '/case/:caseId/facts/:partyId', name: 'facts', component: () => import('./pages/case/FactsPage.vue'), props: true },
    { path: '/case/:caseId/proposal', name: 'proposal', component: () => import('./pages/case/ProposalPage.vue'), props: true },
    { path: '/case/:caseId/sign/:partyId', name: 'sign', component: () => import('./pages/case/SignPage.vue'), props: true },
    { path: '/case/:caseId/determination/:partyId', name: 'determination', component: () => import('./pages/case/DeterminationPage.vue'), props: true },
    { path: '/case/:caseId/follow-up/:partyId', name: 'follow-up', component: () => import('./pages/case/FollowUpPage.vue'), props: true },
    { path: '/case/:caseId/rate', name: 'rate', component: () => import('./pages/case/RatePage.vue'), props: true },
    { path: '/claim/:claimId', name: 'claim', component: () => import('./pages/case/ClaimPage.vue'), props: true },
    { path: '/:rest(.*)*', redirect: { name: 'start' } },
  ],
})
